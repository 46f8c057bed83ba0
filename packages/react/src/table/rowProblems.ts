import { joinPointer, type Pointer, type Problem, parentPointer } from "@formulyar/core";
import type { FormStore } from "../state/FormStore.ts";
import type { Column } from "./Column.ts";
import type { TableRow } from "./TableRow.ts";

/** Findings of one row: those of the row itself first, then those of each column. */
export type RowProblems = readonly (readonly Problem[])[];

const none: RowProblems = [];

/** The places of a row that have no column: the row, its key and its groups. */
export function rowPlaces(columns: readonly Column[], key: string | undefined): readonly Pointer[] {
  const groups = columns.map(({ pointer }) => parentPointer(pointer)).filter((pointer) => pointer !== "");
  return ["", ...(key === undefined ? [] : [joinPointer("", key)]), ...new Set(groups)];
}

/** What is to be said about a row now; the same list as `before` as long as nothing of it has changed. */
export function rowProblems(
  store: FormStore,
  list: Pointer,
  row: TableRow,
  places: readonly Pointer[],
  before: RowProblems = none,
): RowProblems {
  if (row.index === undefined) return none;
  const base = joinPointer(list, row.index);
  const found = places.map((place) => store.problemsAt(base + place));
  if (found.every((problems) => problems.length === 0)) return none;
  const isSame = found.length === before.length && found.every((problems, at) => problems === before[at]);
  return isSame ? before : found;
}

/** The columns of a row that the record hides, as a text that is the same as long as they are. */
export function hiddenColumns(
  store: FormStore,
  list: Pointer,
  row: TableRow,
  columns: readonly Column[],
): string {
  if (row.index === undefined || store.evaluation.hidden.size === 0) return "";
  const base = joinPointer(list, row.index);
  return columns.flatMap(({ pointer }, at) => (store.isHidden(base + pointer) ? [at] : [])).join(" ");
}
