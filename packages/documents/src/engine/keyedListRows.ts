import { isObject, type Json, joinPointer, type KeyedRows, type Option } from "@formulyar/core";
import { isEmpty } from "../document/printable.ts";
import { type ListPlace, plainRow } from "./plainRow.ts";
import type { Row } from "./row.ts";

/** RFC 6901: past the end of a list. A row that the record has not chosen stands there. */
const NOWHERE = "-";

/** Title over rows of a draft whose option the form does not know. */
const UNKNOWN = "Не из перечня";

type Unplaced = Omit<Row, "index">;

/**
 * The rows of a list with `x-key`, by option and group. Nothing that is filled in vanishes: a second row of an option
 * comes after the first, rows of no option at the end.
 */
export function keyedListRows(
  items: readonly Json[],
  { key, groups }: KeyedRows,
  at: ListPlace,
  every: boolean,
): readonly Row[] {
  const codes = items.map((item) => (isObject(item) ? item[key] : undefined));
  const chosen = indexesOf(codes);
  const known = groups.flatMap(({ title, options }) =>
    titled(
      title,
      options.flatMap((option) => optionRows(option, chosen.get(option.value) ?? [], key, at, every)),
    ),
  );
  const values = new Set(groups.flatMap(({ options }) => options.map(({ value }) => value)));
  const strangers = items.flatMap((item, index) => {
    const stray = !values.has(codes[index] ?? null) && !isEmpty(item);
    return stray ? [{ ...plainRow(at, index, 0), number: "" }] : [];
  });
  const grouped = groups.some(({ title }) => title !== undefined);
  return [...known, ...titled(grouped ? UNKNOWN : undefined, strangers)].map((row, index) => ({
    ...row,
    index,
    number: row.number ?? String(index + 1),
  }));
}

/** The rows of each code, in their order: a long list is gone through once, not once for each option. */
function indexesOf(codes: readonly (Json | undefined)[]): ReadonlyMap<Json | undefined, readonly number[]> {
  const found = new Map<Json | undefined, number[]>();
  for (const [index, code] of codes.entries()) {
    const indexes = found.get(code);
    if (indexes) indexes.push(index);
    else found.set(code, [index]);
  }
  return found;
}

function optionRows(
  { value, number }: Option,
  chosen: readonly number[],
  key: string,
  at: ListPlace,
  every: boolean,
): readonly Unplaced[] {
  const places = chosen.length === 0 && every ? [NOWHERE] : chosen;
  return places.map((item) => ({
    ...plainRow(at, item, 0),
    option: { pattern: joinPointer(at.list, "*", key), value },
    ...(number !== undefined && { number }),
  }));
}

function titled(title: string | undefined, rows: readonly Unplaced[]): readonly Unplaced[] {
  return rows.map((row, index) => (title !== undefined && index === 0 ? { ...row, group: title } : row));
}
