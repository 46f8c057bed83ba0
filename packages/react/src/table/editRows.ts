import { isObject, type Json, type KeyedRows, type Option } from "@formulyar/core";
import { setValue } from "../state/setValue.ts";
import type { Column } from "./Column.ts";
import { optionKey } from "./keyedGroups.ts";
import type { TableRow } from "./TableRow.ts";
import { withChosen } from "./withChosen.ts";

/** A new value of a cell; nothing clears it. */
export interface CellChange {
  readonly row: TableRow;
  readonly column: Column;
  readonly value: Json | undefined;
}

/** What happens to the rows of a table at once. */
export interface RowEdits {
  /** Options to be chosen; those that are chosen already stay as they are. */
  readonly choose?: readonly Option[];
  /** Rows to be taken out. */
  readonly drop?: readonly TableRow[];
  /** A value for a row that is not in the data puts it there. */
  readonly cells?: readonly CellChange[];
}

/** The rows of a list after a change. */
export interface EditedRows {
  readonly rows: readonly Json[];
  /** The new place of a row, or nothing when it is gone. */
  readonly moved: (row: number) => number | undefined;
}

/** A row of the data while a list is changed. */
export interface RowEntry {
  /** The row on the screen that it belongs to. */
  readonly id: string;
  readonly row: Json;
  /** Its old place; none when it is new. */
  readonly from?: number;
}

/** Changes the rows of a list; chosen options stand in the order of the form. */
export function editRows(
  rows: readonly Json[],
  { choose = [], drop = [], cells = [] }: RowEdits,
  keyed?: KeyedRows,
): EditedRows {
  const gone = new Set(drop.map(({ index }) => index));
  const kept = rows.flatMap((row, from) => (gone.has(from) ? [] : [{ id: `from:${from}`, row, from }]));
  const changes = cells.filter(({ row, value }) => row.index !== undefined || value !== undefined);
  const added = changes.map(({ row }) => row).filter(({ index }) => index === undefined);
  const entries = keyed
    ? withChosen(kept, [...choose, ...added.flatMap(({ option }) => option ?? [])], keyed)
    : [...kept, ...[...new Set(added.map(({ id }) => id))].map((id) => ({ id, row: {} }))];
  return result(entries.map(withCells(changes)), entries);
}

/** The list in another order, given by old places; what is not named is gone. */
export function reorderRows(rows: readonly Json[], order: readonly number[]): EditedRows {
  const entries = order.flatMap((from): readonly RowEntry[] => {
    const row = rows[from];
    return row === undefined ? [] : [{ id: `from:${from}`, row, from }];
  });
  return result(
    entries.map(({ row }) => row),
    entries,
  );
}

function result(rows: readonly Json[], entries: readonly RowEntry[]): EditedRows {
  const places = new Map(entries.map(({ from }, index) => [from, index]));
  return { rows, moved: (row) => places.get(row) };
}

function withCells(changes: readonly CellChange[]): (entry: RowEntry) => Json {
  const byEntry = new Map<string, CellChange[]>();
  for (const change of changes) {
    const id = entryId(change.row);
    byEntry.set(id, [...(byEntry.get(id) ?? []), change]);
  }
  return ({ id, row }) => {
    if (!isObject(row)) return row;
    return (byEntry.get(id) ?? []).reduce(
      (now, { column, value }) => setValue(now, column.pointer, value),
      row,
    );
  };
}

function entryId({ id, index, option }: TableRow): string {
  if (index !== undefined) return `from:${index}`;
  return option ? `option:${optionKey(option.value)}` : id;
}
