import type { Pointer } from "@formulyar/core";

/** An item of a list that is being printed. */
export interface Row {
  /** With `*` for each index: `/services/*`. */
  readonly pattern: Pointer;
  /** With the index itself: `/services/3`. */
  readonly pointer: Pointer;
  /** From 0. */
  readonly index: number;
}

/** The pattern (with `*`) that a pointer of a template means: `./name` is a field of the row. */
export function patternOf(pointer: Pointer, rowPattern: Pointer | undefined): Pointer {
  if (pointer === ".") return rowPattern ?? "";
  return pointer.startsWith("./") ? `${rowPattern ?? ""}${pointer.slice(1)}` : pointer;
}

/** The place in the data that a pattern means while a row is printed. */
export function concreteOf(pattern: Pointer, row: Row | undefined): Pointer {
  if (!row || (pattern !== row.pattern && !pattern.startsWith(`${row.pattern}/`))) return pattern;
  return row.pointer + pattern.slice(row.pattern.length);
}
