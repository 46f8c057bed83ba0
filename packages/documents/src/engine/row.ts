import type { Json, Pointer } from "@formulyar/core";

/** An item of a list, or a field of a group, that is being printed: what `.` and `./name` of a template mean. */
export interface Row {
  /** With `*` for each index: `/services/*`. */
  readonly pattern: Pointer;
  /** With the index itself: `/services/3`. */
  readonly pointer: Pointer;
  /** Among the rows that are printed, from 0. */
  readonly index: number;
  /** No further row follows. */
  readonly last?: boolean;
  /** What `{{@number}}` prints; the index from 1 unless told. */
  readonly number?: string;
  /** Title of the group that begins with this row (`x-groups`), for `{{@group}}`. */
  readonly group?: string;
  /** Of a list with `x-key`: the option that the row stands for, in the record or not. */
  readonly option?: { readonly pattern: Pointer; readonly value: Json };
  /** Of `{{#choices}}`: the option that the row stands for. */
  readonly choice?: Json;
  /** The row that stands around this one. */
  readonly outer?: Row;
}

/** The pattern (with `*`) that a pointer of a template means: `./name` is a field of the row. */
export function patternOf(pointer: Pointer, rowPattern: Pointer | undefined): Pointer {
  if (pointer === ".") return rowPattern ?? "";
  return pointer.startsWith("./") ? `${rowPattern ?? ""}${pointer.slice(1)}` : pointer;
}

/** The place in the data that a pattern means while a row, perhaps within another, is printed. */
export function concreteOf(pattern: Pointer, row: Row | undefined): Pointer {
  if (!row) return pattern;
  const inside = pattern === row.pattern || pattern.startsWith(`${row.pattern}/`);
  return inside ? row.pointer + pattern.slice(row.pattern.length) : concreteOf(pattern, row.outer);
}
