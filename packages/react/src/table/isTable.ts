import { fieldKind, keyedRows, type Schema } from "@formulyar/core";
import type { FieldOptions } from "../schema/fieldOptions.ts";

/** Whether a list is shown as a table: one chosen from a closed list always is, another where `ui:widget` says so. */
export function isTable(schema: Schema, ui: Pick<FieldOptions, "widget">): boolean {
  if (fieldKind(schema) !== "list" || !schema.items || fieldKind(schema.items) !== "group") return false;
  return ui.widget === "table" || keyedRows(schema) !== undefined;
}
