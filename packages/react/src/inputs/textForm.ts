import { formatDate, formats, type Json, normaliseInput, printValue, type Schema } from "@formulyar/core";
import { typesOf } from "../schema/typesOf.ts";
import { readDate } from "./readDate.ts";
import { readNumber } from "./readNumber.ts";

/** How a value of a field stands in its text box, and what typed text means. */
export interface TextForm {
  show(value: Json | undefined): string;
  /** What cannot be understood stays as it was typed: nothing is lost, and the check names it. */
  read(text: string): Json | undefined;
}

/** The text form of a field by its schema. */
export function textForm(schema: Schema): TextForm {
  return { show: (value) => shown(schema, value), read: (text) => read(schema, text) };
}

function shown(schema: Schema, value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return JSON.stringify(value);
  // «до» is the document's word: here it would have to be typed around.
  if (schema.format === "term" && typeof value === "string") return formatDate(value, "numeric");
  return printValue(schema, value);
}

function read(schema: Schema, text: string): Json | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (isNumeric(schema)) return readNumber(trimmed);
  if (schema.format === "date") return readDate(trimmed);
  return normaliseInput(schema.format, trimmed);
}

/** Whether the field holds a number. */
export function isNumeric(schema: Schema): boolean {
  return typesOf(schema).some((type) => type === "number" || type === "integer");
}

/** The keyboard that a phone shows for the field. */
export function keyboardOf(schema: Schema): "numeric" | "decimal" | "tel" | "email" | "text" {
  if (isNumeric(schema)) return typesOf(schema).includes("number") ? "decimal" : "numeric";
  return formats.get(schema.format ?? "")?.inputMode ?? "text";
}
