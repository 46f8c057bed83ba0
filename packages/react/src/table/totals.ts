import { type Json, pointerGet } from "@formulyar/core";
import type { Column } from "./Column.ts";

/** The sum of a column over rows of the data; what is no number counts nothing. */
export function totalOf(column: Column, rows: readonly (Json | undefined)[]): number {
  const sum = rows.reduce<number>((total, row) => {
    const value = pointerGet(row, column.pointer);
    return typeof value === "number" ? total + value : total;
  }, 0);
  // 0.1 + 0.2 is shown as 0.3.
  return Math.round(sum * 1e6) / 1e6;
}
