import type { Form } from "@formulyar/core";
import { RecordFileError } from "../records/RecordFileError.ts";
import { type Column, createColumnFinder } from "./findColumn.ts";

/** The columns of a table by their place; those that hold no field of the form are absent. */
export type Columns = readonly (Column | undefined)[];

/**
 * What the heading of a table says. A column without a heading, or with one that begins with `#`, is the table's own.
 * @throws RecordFileError when a heading is no field of the form, or two are the same: nothing is dropped in silence
 */
export function readHeading(row: readonly string[], form: Form): Columns {
  const finder = createColumnFinder(form);
  const headings = row.map((cell) => cell.trim());
  const found = headings.map((heading) => (isOwn(heading) ? undefined : finder.find(heading)));
  const faults = found.flatMap((column, at) =>
    typeof column === "string" ? [`столбец ${at + 1} «${headings[at]}»: ${column}`] : [],
  );
  const columns = found.filter((column) => typeof column !== "string");
  const complaints = [...faults, ...repeated(columns, headings)];
  if (complaints.length > 0)
    throw new RecordFileError(`Заголовки таблицы не подходят к форме: ${complaints.join("; ")}.`);
  if (columns.every((column) => column === undefined))
    throw new RecordFileError("В таблице нет ни одного столбца с полем формы.");
  return columns;
}

/** How many columns of the row are fields of the form; tells which sign stands between cells. */
export function knownHeadings(row: readonly string[], form: Form): number {
  const finder = createColumnFinder(form);
  return row.filter((cell) => !isOwn(cell.trim()) && typeof finder.find(cell.trim()) !== "string").length;
}

const isOwn = (heading: string): boolean => heading === "" || heading.startsWith("#");

function repeated(columns: Columns, headings: readonly string[]): readonly string[] {
  const first = new Map<string, number>();
  return columns.flatMap((column, at) => {
    if (!column) return [];
    const before = first.get(column.pointer);
    if (before === undefined) first.set(column.pointer, at);
    return before === undefined
      ? []
      : [`столбцы ${before + 1} и ${at + 1} («${headings[at]}») – одно и то же поле`];
  });
}
