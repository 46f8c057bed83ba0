import { joinPointer, type Pointer } from "@formulyar/core";
import { memo, useMemo, useSyncExternalStore } from "react";
import { fieldId } from "../theme/fieldId.ts";
import { DataCell } from "./DataCell.tsx";
import { readView } from "./GridState.ts";
import { RowActions } from "./RowActions.tsx";
import { RowHead } from "./RowHead.tsx";
import { RowMessages } from "./RowMessages.tsx";
import { roles } from "./roles.ts";
import type { RowProblems } from "./rowProblems.ts";
import type { TableRow } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";

export interface DataRowProps {
  readonly row: TableRow;
  readonly problems: RowProblems;
  /** Numbers of the columns that the record hides. */
  readonly hidden: string;
  /** How many of the findings' places are those of the row itself. */
  readonly ownPlaces: number;
}

/** A row of a table. It is drawn anew only when it changes, or when the focus comes to it or leaves it. */
export const DataRow = memo(function DataRow({ row, problems, hidden, ownPlaces }: DataRowProps) {
  const { commands, idPrefix, rowActions } = useTableDesk();
  const { grid, columns, list } = commands.parts;
  const text = useSyncExternalStore(grid.subscribe, () => grid.viewOf(row.id));
  const view = useMemo(() => readView(text), [text]);
  const away = hidden === "" ? [] : hidden.split(" ").map(Number);
  const id = fieldId(idPrefix, pointerOfRow(list, row));
  const own = problems.slice(0, ownPlaces).flat();
  return (
    <tr className="fy-trow" data-line={row.id} data-chosen={row.index !== undefined} {...roles.row}>
      <RowHead
        row={row}
        id={id}
        isActive={view.stop === 0}
        isMarked={view.from === 0 && view.to >= 0}
        isInvalid={own.length > 0}
      />
      {columns.map((column, at) => (
        <DataCell
          key={column.pointer}
          id={`${id}${column.pointer}`}
          row={row}
          column={column}
          stop={at + 1}
          view={view}
          isAway={away.includes(at)}
          problems={problems[ownPlaces + at] ?? []}
        />
      ))}
      {rowActions.length > 0 && <RowActions row={row} first={columns.length + 1} active={view.stop} />}
      <RowMessages id={id} problems={problems} ownPlaces={ownPlaces} />
    </tr>
  );
});

/** A row that is not in the record has no place there. */
function pointerOfRow(list: Pointer, { id, index }: TableRow): Pointer {
  return index === undefined ? `${list}:${id}` : joinPointer(list, index);
}
