import {
  type Form,
  isWithin,
  type JsonObject,
  type Pointer,
  type Problem,
  parentPointer,
} from "@formulyar/core";
import { messages } from "../messages.ts";
import { screenTitle } from "../schema/screenTitle.ts";
import { isTableAt } from "../schema/withoutTables.ts";
import type { Column } from "../table/Column.ts";
import { tableProblemWords } from "../table/tableProblemWords.ts";
import { createRowFinder, type RowPlace } from "../table/tableRowAt.ts";
import { isMissing } from "./isMissing.ts";
import { sectionAt } from "./placing.ts";

/** One line of the summary: a finding, or all that is not filled in in one row of a table. */
export interface ProblemEntry {
  readonly words: string;
  /** Title of the group around the field, where the words do not say it. */
  readonly where?: string | undefined;
  readonly problems: readonly Problem[];
}

/** Findings of one step. */
export interface ProblemGroup {
  /** Nothing for findings about the whole form. */
  readonly title: string | undefined;
  readonly entries: readonly ProblemEntry[];
}

type PlaceOf = (problem: Problem) => Pointer | undefined;

/** Findings by the step they stand in; those of a table by its rows, which are called by their names. */
export function problemGroups(
  form: Form,
  data: JsonObject,
  problems: readonly Problem[],
  placeOf: PlaceOf,
): readonly ProblemGroup[] {
  const byTitle = new Map<string | undefined, Problem[]>();
  for (const problem of problems) {
    const title = titleOf(form, placeOf(problem));
    const found = byTitle.get(title) ?? [];
    byTitle.set(title, found);
    found.push(problem);
  }
  const rowOf = createRowFinder(form, data);
  return [...byTitle].map(([title, found]) => ({ title, entries: entriesOf(form, found, placeOf, rowOf) }));
}

/** Title of the step that shows a place. */
function titleOf(form: Form, place: Pointer | undefined): string | undefined {
  const id = place === undefined ? undefined : sectionAt(form, place);
  return form.definition.ui.sections.find((section) => section.id === id)?.title;
}

/** Title of the nearest group around a field; nothing when the words or the step say it already. */
function whereOf(form: Form, place: Pointer | undefined, words: string): string | undefined {
  for (let above = parentPointer(place ?? ""); above !== ""; above = parentPointer(above)) {
    const title = /\/\d+$/u.test(above) ? undefined : form.field(above)?.schema.title;
    if (title === undefined) continue;
    return words.includes(title) || title === titleOf(form, place) ? undefined : title;
  }
  return undefined;
}

function entriesOf(
  form: Form,
  problems: readonly Problem[],
  placeOf: PlaceOf,
  rowOf: (pointer: Pointer) => RowPlace | undefined,
): readonly ProblemEntry[] {
  const byRow = new Map<string, { readonly row: RowPlace | undefined; readonly found: Problem[] }>();
  for (const problem of problems) {
    const row = rowOf(placeOf(problem) ?? "");
    const known = byRow.get(row?.pointer ?? "") ?? { row, found: [] };
    byRow.set(row?.pointer ?? "", known);
    known.found.push(problem);
  }
  function entryOf(problem: Problem): ProblemEntry {
    const words = problem.message;
    return { words, where: whereOf(form, placeOf(problem), words), problems: [problem] };
  }

  const tables = ["", ...new Set([...byRow.values()].map(({ row }) => tableOf(row)))];
  const place = (row: RowPlace | undefined) => tables.indexOf(tableOf(row));
  return [...byRow.values()]
    .toSorted((a, b) => place(a.row) - place(b.row) || (a.row?.index ?? -1) - (b.row?.index ?? -1))
    .flatMap(({ row, found }) => (row ? rowEntries(form, row, found, placeOf) : found.map(entryOf)));
}

/** The table of a row; nothing for what stands outside of tables. */
function tableOf(row: RowPlace | undefined): Pointer {
  return row ? parentPointer(row.pointer) : "";
}

/** Title of a table, where its step holds others as well: each has a row 1. */
function tableTitle(form: Form, table: Pointer): string | undefined {
  const section = sectionAt(form, table);
  const tables = form.fields.filter((field) => field.section === section && isTableAt(form, field.pointer));
  return tables.length > 1 ? screenTitle(form, table) : undefined;
}

/** What one row of a table lacks, and what else is wrong with it, in the words of the table's columns. */
function rowEntries(
  form: Form,
  { name, pointer: row, columns }: RowPlace,
  found: readonly Problem[],
  placeOf: PlaceOf,
): readonly ProblemEntry[] {
  const missing = found.filter(isMissing);
  const others = found.filter((problem) => !isMissing(problem));
  const where = tableTitle(form, parentPointer(row));
  const start = `${name.charAt(0).toUpperCase()}${name.slice(1)}:`;
  function columnOf(problem: Problem): Column | undefined {
    const place = placeOf(problem) ?? "";
    return columns.find(({ pointer }) => isWithin(place, row + pointer));
  }
  function titleAt(problem: Problem): string {
    return columnOf(problem)?.title ?? screenTitle(form, placeOf(problem) ?? "");
  }

  return [
    ...(missing.length > 0
      ? [{ words: `${start} ${messages.fillIn(missing.map(titleAt))}`, where, problems: missing }]
      : []),
    ...others.map((problem) => ({
      words: `${start} ${tableProblemWords(problem, columnOf(problem), columns, true)}`,
      where,
      problems: [problem],
    })),
  ];
}
