import { type Field, type Json, keyedRows } from "@formulyar/core";
import { keyedListRows } from "./keyedListRows.ts";
import { findPlace } from "./place.ts";
import { plainRow } from "./plainRow.ts";
import type { PrintContext } from "./printContext.ts";
import { concreteOf, type Row } from "./row.ts";

export interface ListRowsOptions {
  /** So many rows at least, so that a blank has rows to write in. */
  readonly min: number;
  /** Of a list with `x-key`: a row for each of its options, chosen or not. */
  readonly every?: boolean;
}

/**
 * The rows of a list as a document prints them. Those of a list with `x-key` come in the order of its options,
 * with their numbers and the titles of their groups.
 */
export function listRows(
  list: Field,
  print: PrintContext,
  outer: Row | undefined,
  { min, every = false }: ListRowsOptions,
): readonly Row[] {
  const items = itemsOf(list, print, outer);
  const keyed = keyedRows(list.schema);
  const at = { list: list.pointer, pointer: concreteOf(list.pointer, outer), outer };
  const rows = keyed
    ? keyedListRows(items, keyed, at, every)
    : items.map((_, index) => plainRow(at, index, index));
  const more = Array.from({ length: Math.max(0, min - rows.length) }, (_, index) =>
    plainRow(at, items.length + index, rows.length + index),
  );
  return [...rows, ...more];
}

function itemsOf(list: Field, print: PrintContext, outer: Row | undefined): readonly Json[] {
  const items = findPlace(print, list.pointer, outer)?.values[0];
  return Array.isArray(items) ? items : [];
}
