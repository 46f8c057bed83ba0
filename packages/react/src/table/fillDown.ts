import { pointerGet } from "@formulyar/core";
import type { Column } from "./Column.ts";
import type { CellChange } from "./editRows.ts";
import type { Range } from "./GridState.ts";
import { columnsIn, rowsIn, valueAt } from "./rangeCells.ts";
import type { TableModel } from "./TableModel.ts";
import type { TableRow } from "./TableRow.ts";

/**
 * Repeats values downwards: those of the first chosen row of the range in the chosen rows below it. Where that row is
 * empty, and where the range is one row, those of the nearest chosen row above it. It never empties a cell; nothing when
 * there is nothing to repeat.
 */
export function fillDown(
  model: TableModel,
  columns: readonly Column[],
  range: Range,
): readonly CellChange[] | undefined {
  const rows = rowsIn(model, range.lines);
  const targets = rows.length > 1 ? rows.filter(isChosen) : rows;
  const top = rows.length > 1 ? targets[0] : undefined;
  const higher = above(model, range.lines[0]);
  const filled = columnsIn(columns, range.stops).filter(({ kind }) => kind !== "output");
  const changes = filled.flatMap((column) => {
    const source = [top, higher].find((row) => row && valueAt(row, column) !== undefined);
    const others = targets.filter((row) => row !== source);
    return source ? others.map((row) => ({ row, column, value: repeated(source, column) })) : [];
  });
  return changes.length > 0 ? changes : undefined;
}

function above(model: TableModel, line: number): TableRow | undefined {
  return rowsIn(model, [0, line - 1]).findLast(isChosen);
}

function isChosen({ index }: TableRow): boolean {
  return index !== undefined;
}

/** A computed value is not repeated: every row computes its own. */
function repeated(row: TableRow, column: Column) {
  return column.computed ? pointerGet(row.own, column.pointer) : valueAt(row, column);
}
