import {
  type Form,
  isTable,
  type JsonObject,
  type Pointer,
  patternPointer,
  type Schema,
} from "@formulyar/core";
import { fieldOptions } from "./fieldOptions.ts";

/** Whether a place of the form is shown as a table. */
export function isTableAt(form: Form, pointer: Pointer): boolean {
  const field = form.field(pointer);
  const ui = form.definition.ui.fields?.[patternPointer(pointer)];
  return field !== undefined && isTable(field.schema, fieldOptions(ui));
}

/**
 * The schema of a step with its tables as mere lists: they take their rows from the store, and RJSF need not go through
 * all of them at each change.
 */
export function withoutTables(schema: Schema, tables: ReadonlySet<Pointer>): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([pointer, property]) => {
    const isBare = tables.has(pointer);
    return [pointer, isBare ? { type: "array", title: property.title, items: {} } : property];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** The data of a step without the rows of its tables. */
export function withoutRows(data: JsonObject, tables: ReadonlySet<Pointer>): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([pointer]) => !tables.has(pointer)));
}
