import { isObject, type Json, type KeyedRows, type Option } from "@formulyar/core";
import type { TableGroup, TableRow } from "./TableRow.ts";
import { tableMessages } from "./tableMessages.ts";

/** What identifies an option. */
export function optionKey(value: Json | undefined): string {
  return JSON.stringify(value) ?? "";
}

/** The option that a row of the data names. */
export function keyOf(row: Json | undefined, key: string): string {
  return isObject(row) ? optionKey(row[key]) : "";
}

/** «3 Приобретение товаров» */
export function optionName({ number, label }: Option): string {
  return number === undefined ? label : `${number} ${label}`;
}

/**
 * The rows of a list that is chosen from options: one for each option, in the groups of the form; then those rows of the
 * data that repeat an option or name none, so that nothing is lost.
 */
export function keyedGroups(
  { key, groups }: KeyedRows,
  values: readonly Json[],
  own: readonly Json[] = values,
): readonly TableGroup[] {
  const places = new Map<string, number>();
  for (const [index, row] of values.entries()) {
    const code = keyOf(row, key);
    if (!places.has(code)) places.set(code, index);
  }
  const rowOf = (option: Option): TableRow => {
    const code = optionKey(option.value);
    const index = places.get(code);
    const [value, kept] = index === undefined ? [] : [values[index], own[index]];
    return {
      id: `option:${code.replaceAll('"', "")}`,
      index,
      value,
      own: kept,
      name: optionName(option),
      option,
    };
  };
  const known = groups.map((group) => ({
    id: `group:${group.code ?? ""}`,
    title: group.title,
    rows: group.options.map(rowOf),
  }));
  const rest = extraRows(known, values, own, key);
  return rest.length === 0 ? known : [...known, { id: "extra", title: tableMessages.extra, rows: rest }];
}

function extraRows(
  known: readonly TableGroup[],
  values: readonly Json[],
  own: readonly Json[],
  key: string,
): readonly TableRow[] {
  const rows = known.flatMap((group) => group.rows);
  const shown = new Set(rows.map(({ index }) => index));
  const names = new Map(rows.map(({ option, name }) => [optionKey(option?.value), name]));
  return values.flatMap((value, index): readonly TableRow[] => {
    if (shown.has(index)) return [];
    const name = names.get(keyOf(value, key));
    const row = { id: `extra:${index}`, index, value, own: own[index] };
    if (name !== undefined) return [{ ...row, name: tableMessages.repeated(name), fault: "repeated" }];
    return [{ ...row, name: tableMessages.unknown(codeWords(value, key)), fault: "unknown" }];
  });
}

function codeWords(row: Json, key: string): string {
  const code = isObject(row) ? row[key] : row;
  return typeof code === "string" ? code : optionKey(code);
}
