import { isObject, type Json, type Option } from "@formulyar/core";
import { textForm } from "../inputs/textForm.ts";
import { messages } from "../messages.ts";
import { sameJson } from "../state/sameJson.ts";
import type { Column } from "./Column.ts";

/** A value as its cell shows it, and as it is copied: the words of options, dates and numbers as they are printed. */
export function cellText(column: Pick<Column, "schema" | "options">, value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  if (column.options.length === 0) return textForm(column.schema).show(value);
  const values: readonly Json[] = Array.isArray(value) ? value : [value];
  return values.map((one) => optionText(column.options, one)).join(", ");
}

function optionText(options: readonly Option[], value: Json): string {
  const found = options.find((option) => sameJson(option.value, value));
  if (found) return found.label;
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}
