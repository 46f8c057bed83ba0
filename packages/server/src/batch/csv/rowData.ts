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
 * @throws RecordError when a cell stands under no heading, or a group is given both in one cell and by its parts
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
    if (!column || value === undefined) continue;
    const isFree = put(root, splitPointer(column.pointer), value);
    if (!isFree)
      throw new RecordError(`Поле «${column.cell.titles.join(" / ")}» заполнено и целиком, и по частям.`);
  }
  return (grown(root, "", form) ?? {}) as JsonObject;
}

/** Whether the place was free: a text and its parts cannot stand in one place. */
function put(branch: Branch, steps: readonly string[], value: Json): boolean {
  const [step = "", ...rest] = steps;
  const below = branch.get(step);
  if (rest.length === 0) {
    branch.set(step, value);
    return below === undefined;
  }
  if (below !== undefined && !(below instanceof Map)) return false;
  const next: Branch = below ?? new Map();
  branch.set(step, next);
  return put(next, rest, value);
}

function grown(branch: Branch | Json, pointer: Pointer, form: Form): Json {
  if (!(branch instanceof Map)) return branch;
  const below = (key: string, value: Branch | Json) => grown(value, joinPointer(pointer, key), form);
  const isList = form.field(patternPointer(pointer))?.kind === "list";
  if (!isList) return Object.fromEntries([...branch].map(([key, value]) => [key, below(key, value)]));
  const rows = [...branch].sort(([a], [b]) => Number(a) - Number(b));
  return rows.map(([key, value]) => below(key, value));
}
