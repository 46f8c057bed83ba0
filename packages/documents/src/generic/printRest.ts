import { type Pointer, pointerGet, type Schema } from "@formulyar/core";
import type { Html } from "../engine/handlebars.ts";
import { html, lines } from "../engine/html.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { restText } from "./restText.ts";

/** A line for what an open object holds beside its named properties; nothing where it holds nothing. */
export function printRest(pointer: Pointer, schema: Schema, print: PrintContext): Html | string {
  const text = restText(pointerGet(print.data, pointer), schema, print.form.definition.schema);
  if (text === "") return "";
  return html`<div class="field field-wide"><span class="field-label">Прочее:</span><div class="line-value">${lines(text)}</div></div>`;
}
