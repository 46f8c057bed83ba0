import { formats, type Json } from "@formulyar/core";
import { isNumeric, textForm } from "../inputs/textForm.ts";
import { typesOf } from "../schema/typesOf.ts";
import type { Column } from "./Column.ts";
import { plainWords, readOption, readOptions } from "./readOptions.ts";

/** What a pasted text means; `value` is missing for an empty one. */
export interface ReadCell {
  readonly value?: Json | undefined;
}

const yes = new Set(["да", "есть", "истина", "true", "yes", "x", "х", "+", "v", "✓", "✔", "☒", "☑", "1"]);
const no = new Set(["нет", "ложь", "false", "no", "-", "–", "—", "☐", "0"]);

/** The value that a text means in a column; nothing when it means none there. */
export function readCell(column: Column, text: string): ReadCell | undefined {
  if (text.trim() === "") return {};
  if (column.kind === "boolean") return readYesNo(text);
  if (column.kind === "choice") return readOption(column.options, text);
  if (column.kind === "choices") {
    const chosen = readOptions(column.options, text);
    return chosen && { value: chosen.map(({ value }) => value) };
  }
  return readText(column, text);
}

/** «да», «+», «1» or «нет», «–», «0». */
export function readYesNo(text: string): { readonly value: boolean } | undefined {
  const words = plainWords(text);
  if (yes.has(words)) return { value: true };
  return no.has(words) ? { value: false } : undefined;
}

function readText({ schema, ui }: Column, text: string): ReadCell | undefined {
  const lines = ui.widget === "textarea" ? text : text.replaceAll(/\s*\r?\n\s*/gu, " ");
  const value = textForm(schema).read(lines);
  if (isNumeric(schema))
    return typeof value === "number" && isWhole(value, typesOf(schema)) ? { value } : undefined;
  const pattern = formats.get(schema.format ?? "")?.pattern;
  return pattern && !pattern.test(String(value)) ? undefined : { value };
}

function isWhole(value: number, types: readonly string[]): boolean {
  return types.includes("number") || Number.isInteger(value);
}
