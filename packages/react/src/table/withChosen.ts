import type { Json, KeyedRows, Option } from "@formulyar/core";
import type { RowEntry } from "./editRows.ts";
import { keyOf, optionKey } from "./keyedGroups.ts";

/**
 * The rows with those of more options, each before the first row that comes after it in the form.
 * Rows that name no option count as the last ones.
 */
export function withChosen(
  entries: readonly RowEntry[],
  options: readonly Option[],
  { key, groups }: KeyedRows,
): readonly RowEntry[] {
  const codes = groups.flatMap((group) => group.options).map(({ value }) => optionKey(value));
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  const rankOf = (row: Json) => ranks.get(keyOf(row, key)) ?? codes.length;
  const present = new Set(entries.map(({ row }) => keyOf(row, key)));
  const missing = new Map(
    options
      .filter(({ value }) => !present.has(optionKey(value)))
      .map(({ value }) => [optionKey(value), { id: `option:${optionKey(value)}`, row: { [key]: value } }]),
  );
  const waiting = [...missing.values()].toSorted((a, b) => rankOf(a.row) - rankOf(b.row));
  let next = 0;
  const placed = entries.flatMap((entry) => {
    const rank = rankOf(entry.row);
    const before = next;
    while (next < waiting.length && rankOf(waiting[next]?.row ?? null) < rank) next += 1;
    return [...waiting.slice(before, next), entry];
  });
  return [...placed, ...waiting.slice(next)];
}
