import { type Field, type Form, fieldKind, joinPointer, type Pointer, splitPointer } from "@formulyar/core";

/** A field that a cell of a table can hold. */
export interface CellField {
  readonly field: Field;
  /** Titles from the outermost group to the field itself; of lists, those of the list, never of its items. */
  readonly titles: readonly string[];
  /** Which of the titles are of lists with rows: they may be followed by the row's number, «№2». */
  readonly lists: readonly boolean[];
}

/** Every field of a form that has a cell of its own, in the form's order: leaves, and lists of plain values. */
export function cellFields(form: Form): readonly CellField[] {
  return form.fields.filter((field) => isCell(field, form)).map((field) => titled(field, form));
}

/**
 * Fields of several parts that may stand in one cell all the same: a group that may be a text instead (an address in one
 * line), and whatever is written as JSON.
 */
export function compositeFields(form: Form): readonly CellField[] {
  const composite = form.fields.filter(
    (field) => field.pointer !== "" && !field.leftOut && !isCell(field, form),
  );
  return composite.map((field) => titled(field, form));
}

function isCell({ kind, pointer, leftOut, schema }: Field, form: Form): boolean {
  if (pointer === "" || leftOut || kind === "group") return false;
  if (kind === "list") return !isRows(form.field(pointer));
  // Items of a list of plain values stand in the cell of the list.
  return !pointer.endsWith("/*") && schema !== undefined;
}

/** Whether a list holds rows of several fields, each with a column of its own. */
function isRows(field: Field | undefined): boolean {
  return (
    field?.kind === "list" && field.schema.items !== undefined && fieldKind(field.schema.items) === "group"
  );
}

function titled(field: Field, form: Form): CellField {
  const around = prefixes(field.pointer).filter((pointer) => !pointer.endsWith("/*"));
  const known = around.flatMap((pointer) => form.field(pointer) ?? []);
  return { field, titles: known.map(({ title }) => title), lists: known.map(isRows) };
}

/** The pointer's ancestors, the outermost first, and itself. */
function prefixes(pointer: Pointer): readonly Pointer[] {
  const steps = splitPointer(pointer);
  return steps.map((_, at) => joinPointer("", ...steps.slice(0, at + 1)));
}
