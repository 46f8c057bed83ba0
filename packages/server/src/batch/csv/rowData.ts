import {
  type Form,
  type Json,
  type JsonObject,
  joinPointer,
  type Pointer,
  patternPointer,
  RecordError,
  splitPointer,
} from "@formulyar/core";
import { cellValue } from "./cellValue.ts";
import type { Columns } from "./readHeading.ts";

/** Values by the steps that lead to them; numbers of rows are still keys. */
type Branch = Map<string, Branch | Json>;

/**
 * The data of one row of a table. Rows of lists that have no cell filled in are none: the third becomes the second when
 * the second is empty.
 * @throws RecordError when a cell stands under no heading
 */
export function rowData(
  cells: readonly string[],
  columns: Columns,
  headings: readonly string[],
  form: Form,
): JsonObject {
  const stray = cells.findIndex((cell, at) => cell.trim() !== "" && (headings[at] ?? "") === "");
  if (stray >= 0) throw new RecordError(`В ячейке ${stray + 1} есть данные, а у столбца нет заголовка.`);
  const root: Branch = new Map();
  for (const [at, column] of columns.entries()) {
    const value = column && cellValue(cells[at] ?? "", column.cell.field);
    if (column && value !== undefined) put(root, splitPointer(column.pointer), value);
  }
  return (grown(root, "", form) ?? {}) as JsonObject;
}

function put(branch: Branch, steps: readonly string[], value: Json): void {
  const [step = "", ...rest] = steps;
  if (rest.length === 0) return void branch.set(step, value);
  const below = branch.get(step);
  const next: Branch = below instanceof Map ? below : new Map();
  branch.set(step, next);
  put(next, rest, value);
}

function grown(branch: Branch | Json, pointer: Pointer, form: Form): Json {
  if (!(branch instanceof Map)) return branch;
  const below = (key: string, value: Branch | Json) => grown(value, joinPointer(pointer, key), form);
  const isList = form.field(patternPointer(pointer))?.kind === "list";
  if (!isList) return Object.fromEntries([...branch].map(([key, value]) => [key, below(key, value)]));
  const rows = [...branch].sort(([a], [b]) => Number(a) - Number(b));
  return rows.map(([key, value]) => below(key, value));
}
