import type { Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { keyedRows } from "../schema/keyedRows.ts";
import type { FieldSettings } from "./fieldSettings.ts";

/** Whether a list is shown as a table: one chosen from a closed list always is, another where `ui:widget` says so. */
export function isTable(schema: Schema, ui: Pick<FieldSettings, "widget">): boolean {
  if (fieldKind(schema) !== "list" || !schema.items || fieldKind(schema.items) !== "group") return false;
  return ui.widget === "table" || keyedRows(schema) !== undefined;
}
