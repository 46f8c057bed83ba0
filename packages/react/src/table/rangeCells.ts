import { pointerGet } from "@formulyar/core";
import type { Column } from "./Column.ts";
import type { Range } from "./GridState.ts";
import type { TableModel } from "./TableModel.ts";
import type { TableRow } from "./TableRow.ts";

/** A cell of a row that is seen. */
export interface RangeCell {
  readonly row: TableRow;
  readonly column: Column;
}

/** The column at a place of a row; the first place is that of the row itself, the last ones are its buttons. */
export function columnAt(columns: readonly Column[], stop: number): Column | undefined {
  return columns[stop - 1];
}

/** The rows in a range, headings aside. */
export function rowsIn(model: TableModel, [first, last]: Range["lines"]): readonly TableRow[] {
  return model.lines.slice(first, last + 1).flatMap(({ id }) => model.rows.get(id) ?? []);
}

/** The columns in a range. */
export function columnsIn(columns: readonly Column[], [first, last]: Range["stops"]): readonly Column[] {
  return columns.slice(Math.max(0, first - 1), Math.max(0, last));
}

/** The cells in a range that can be filled in. */
export function cellsIn(model: TableModel, columns: readonly Column[], range: Range): readonly RangeCell[] {
  const filled = columnsIn(columns, range.stops).filter(({ kind }) => kind !== "output");
  return rowsIn(model, range.lines).flatMap((row) => filled.map((column) => ({ row, column })));
}

/** What a row of the record holds in a column, typed or computed. */
export function valueAt(row: TableRow, column: Column) {
  return pointerGet(row.value, column.pointer);
}
