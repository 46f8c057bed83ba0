import { type Problem, pointerGet } from "@formulyar/core";
import { CellEditor } from "./CellEditor.tsx";
import type { Column } from "./Column.ts";
import { cellText } from "./cellText.ts";
import type { LineView } from "./GridState.ts";
import { valueAt } from "./rangeCells.ts";
import { roles } from "./roles.ts";
import type { TableRow } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

export interface DataCellProps {
  readonly id: string;
  readonly row: TableRow;
  readonly column: Column;
  readonly stop: number;
  readonly view: LineView;
  /** Whether the record hides it. */
  readonly isAway: boolean;
  readonly problems: readonly Problem[];
}

/** One value of a table: text until somebody edits it. */
export function DataCell(props: DataCellProps) {
  const { id, row, column, stop, view, isAway, problems } = props;
  const { commands } = useTableDesk();
  const isActive = view.stop === stop;
  const isSquare = column.kind === "boolean" && !isAway;
  const isMarked = stop >= view.from && stop <= view.to;
  const isInvalid = problems.some(({ severity }) => severity === "error");
  const aria = {
    "aria-invalid": isInvalid || undefined,
    "aria-describedby": problems.length > 0 ? `${id}:problems` : undefined,
  };
  const state = {
    "aria-selected": isMarked || undefined,
    "aria-readonly": isAway || column.kind === "output" || commands.parts.disabled || undefined,
  };
  const place = { "data-stop": stop, tabIndex: isActive ? 0 : -1 };
  return (
    <td
      id={id}
      {...roles.gridcell}
      className={`fy-tcell fy-tcell--${column.kind}`}
      data-title={column.title}
      data-marked={isMarked || undefined}
      {...state}
      {...(!isSquare && { ...place, ...aria })}
    >
      {isSquare ? (
        <input
          type="checkbox"
          aria-label={tableMessages.cell(column.title, row.name)}
          {...place}
          {...aria}
          aria-disabled={commands.parts.disabled || undefined}
          checked={valueAt(row, column) === true}
          onChange={() => commands.canEdit({ row, column }) && commands.flip({ row, column })}
        />
      ) : isActive && view.isEdited ? (
        <CellEditor row={row} column={column} />
      ) : (
        <CellValue row={row} column={column} isAway={isAway} />
      )}
    </td>
  );
}

function CellValue({ row, column, isAway }: Pick<DataCellProps, "row" | "column" | "isAway">) {
  if (isAway) return <span className="fy-tcell__away">–</span>;
  const isProposable = column.computed?.override === true;
  const isOverridden = isProposable && pointerGet(row.own, column.pointer) !== undefined;
  const isProposed = isProposable && !isOverridden;
  return (
    <span className={isProposed ? "fy-tcell__value fy-tcell__value--proposed" : "fy-tcell__value"}>
      {cellText(column, valueAt(row, column))}
      {isOverridden && <span className="fy-visually-hidden">, {tableMessages.overridden}</span>}
    </span>
  );
}
