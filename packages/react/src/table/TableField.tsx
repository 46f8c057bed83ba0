import { type Field, keyedRows } from "@formulyar/core";
import type { FieldProps } from "@rjsf/utils";
import { useEffect, useMemo, useRef, useState } from "react";
import { useFormStore } from "../state/storeContext.ts";
import { AddButton, GroupFrame } from "../theme/GroupFrame.tsx";
import { groundOf } from "../theme/groundOf.ts";
import { isNamedByStep } from "../theme/isNamedByStep.ts";
import { useField } from "../theme/useField.ts";
import { EmptyTable } from "./EmptyTable.tsx";
import { orderOfRows } from "./orderOfRows.ts";
import type { TableNews } from "./TableEdits.ts";
import { TableGrid } from "./TableGrid.tsx";
import { TableHelp } from "./TableHelp.tsx";
import { TableNewsLine } from "./TableNewsLine.tsx";
import { TableToolbar } from "./TableToolbar.tsx";
import { TableContext } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";
import { useDesk } from "./useDesk.ts";
import { useGridFocus } from "./useGridFocus.ts";
import { useOpenRow } from "./useOpenRow.ts";
import { useTableModel } from "./useTableModel.ts";

export interface TableFieldProps extends FieldProps {
  readonly field: Field;
}

/** A list of rows as a table that is worked in like a spreadsheet. */
export function TableField({ field, uiSchema, name, fieldPathId, ...props }: TableFieldProps) {
  const view = useField({ path: fieldPathId.path, schema: field.schema, uiSchema, name });
  const disabled = props.disabled === true;
  const desk = useDesk(field, view.pointer, disabled);
  const { grid, edits, columns } = desk.commands.parts;
  const isKeyed = edits.isKeyed;
  const box = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLElement>(null);
  const [news, setNews] = useState<TableNews>();
  const stops = useMemo(
    () => ({ row: columns.length + 1 + desk.rowActions.length, heading: disabled ? 1 : 3 }),
    [columns, desk, disabled],
  );
  const keyed = useMemo(() => keyedRows(field.schema), [field.schema]);
  const { model, view: shown, setView, arrange } = useTableModel(view.pointer, keyed, stops);
  const comeTo = useGridFocus(grid, box, region, model);
  const store = useFormStore();
  useEffect(() => {
    desk.commands.model = model;
    edits.onNews = setNews;
    edits.onReorder = ({ moved }) => arrange(orderOfRows(edits.rows.length, moved));
  });
  useOpenRow({ desk, model, view: shown, setView, comeTo, keyName: keyed?.key });
  const rows = model.groups.flatMap((group) => group.rows);
  const isEmpty = model.lines.length === 0;
  // Nothing to work in yet: neither help nor room for news.
  const isBare = isEmpty && !isKeyed;
  const isFull = typeof field.schema.maxItems === "number" && rows.length >= field.schema.maxItems;

  function add(): void {
    store.held.flush();
    edits.append({}, { words: tableMessages.added(String(rows.length + 1)) });
    comeTo(({ rows: now }) => (now.size > rows.length ? [...now.keys()].at(-1) : undefined), 1);
  }

  function enterFound(): void {
    const query = shown.query.trim();
    // The rows that are shown may still be those of the letters before.
    comeTo((now) => (now.query === query ? [...now.rows.keys()][0] : undefined), 0);
  }

  function fold(group: string): void {
    const folded = new Set(shown.folded);
    if (!folded.delete(group)) folded.add(group);
    setView({ folded });
  }

  return (
    <TableContext value={desk}>
      <GroupFrame view={view} required={props.required === true} isTitleKnown={isNamedByStep(store, view)}>
        <div ref={box} className="fy-tablebox" data-bare={isBare || undefined}>
          {isKeyed && <TableToolbar model={model} view={shown} setView={setView} onEnter={enterFound} />}
          {isEmpty ? (
            <EmptyTable
              isKeyed={isKeyed}
              view={shown}
              onShowAll={() => {
                setView({ query: "", chosenOnly: false });
                comeTo(({ lines }) => lines[0]?.id, 0);
              }}
            />
          ) : (
            <TableGrid
              title={view.title}
              model={model}
              isSearched={shown.query.trim() !== ""}
              onFold={fold}
              region={region}
              keyName={keyed?.key}
            />
          )}
          {!isKeyed && !disabled && view.ui.addable !== false && !isFull && (
            <AddButton to={view.title} onAdd={add} />
          )}
          <TableNewsLine
            news={news}
            onUndo={() => {
              edits.undo();
              grid.onFocus();
            }}
            onHide={() => {
              setNews(undefined);
              grid.onFocus();
            }}
          />
          {!isBare && (
            <TableHelp
              columns={columns}
              basisOf={({ pointer }) => groundOf(store.form, `${view.pointer}/*${pointer}`)}
            />
          )}
          <div ref={desk.layer} className="fy-tablebox__layer" />
        </div>
      </GroupFrame>
    </TableContext>
  );
}
