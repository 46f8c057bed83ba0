import type { Form, JsonObject } from "../model/index.ts";
import { lineOf, printValue } from "../print/printValue.ts";
import { pointerGet } from "../support/pointer.ts";

/**
 * Whom a record is about, to tell it from others in a list: its first composite that has a short way of writing
 * (`x-print` `short`: «Образцова А.П.»). `""` when that is not filled in.
 */
export function recordSubject(form: Form, data: JsonObject): string {
  const texts = form.fields
    .filter(({ schema, printed, pointer }) => printed && !pointer.includes("*") && lineOf(schema)?.short)
    .map(({ pointer, schema }) => printValue(schema, pointerGet(data, pointer), "short"));
  return texts.find((text) => text !== "") ?? "";
}
