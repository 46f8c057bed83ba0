import { computedDefinition, type Form } from "@formulyar/core";
import { csvLine } from "./csvLine.ts";
import { type CellField, cellFields } from "./fieldTitles.ts";
import { type ColumnFinder, createColumnFinder } from "./findColumn.ts";

/** An empty table for a form, as spreadsheets here open it: a heading for each field that somebody may fill in. */
export function csvTemplate(form: Form): string {
  const finder = createColumnFinder(form);
  const headings = cellFields(form)
    .filter(isTyped)
    .map((cell) => headingOf(cell, finder));
  return `\uFEFF${csvLine(headings)}`;
}

/** What is always computed cannot be typed. */
function isTyped({ field }: CellField): boolean {
  const computed = computedDefinition(field.schema);
  return computed === undefined || computed.override === true;
}

/** The shortest heading that means this field and no other; a pointer where no title does. */
function headingOf(cell: CellField, finder: ColumnFinder): string {
  const pointer = cell.field.pointer.replaceAll("/*", "/0");
  const titles = cell.titles.map((title, at) => (cell.lists[at] ? `${title} №1` : title));
  const names = titles.map((_, at) => titles.slice(-1 - at).join(" / "));
  const means = (name: string): boolean => {
    const found = finder.find(name);
    return typeof found !== "string" && found.pointer === pointer && !name.startsWith("#");
  };
  // A row's number must show, so that people see how to add another row.
  const numbered = cell.lists.lastIndexOf(true);
  const least = numbered < 0 ? 0 : cell.lists.length - 1 - numbered;
  return names.slice(least).find(means) ?? pointer;
}
