import { type Field, joinPointer, type Option } from "@formulyar/core";
import { isChosen } from "../engine/chosen.ts";
import { fillBox, fillMark } from "../engine/fillBox.ts";
import type { Html } from "../engine/handlebars.ts";
import { html, lines } from "../engine/html.ts";
import { option, square } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";
import type { PrintContext } from "../engine/printContext.ts";
import type { Row } from "../engine/row.ts";
import { emptyDate } from "../helpers/date.ts";
import { fieldText } from "./fieldText.ts";

/** More options than this are not spelt out: the chosen one stands on a line. */
const OPTIONS = 12;
/** Options whose labels together are shorter stand in one line. */
const INLINE = 60;
/** A text that may be longer than this gets several lines to write on. */
const LONG_TEXT = 250;

/** One field as label and value: squares for options, a ruled line for the rest. */
export function printValueUnit(field: Field, print: PrintContext, row?: Row): Html {
  if (field.kind === "boolean") return printBoolean(field, print, row);
  const options = field.options ?? [];
  if (options.length > 0 && options.length <= OPTIONS) return printOptions(field, options, print, row);
  const text = fieldText(field, print, row);
  const lines = isLong(field, print) ? 3 : 1;
  const box = text === "" ? fillBox({ print, row }, field.pointer, { lines }) : undefined;
  if (box)
    return html`<div class="${lines > 1 ? "field field-wide" : "field"}">${label(field)} <div class="field-value"><div class="line-value">${box}</div></div></div>`;
  if (text === "" && field.kind === "date")
    return html`<div class="field">${label(field)} ${emptyDate("long")}</div>`;
  if (isLong(field, print)) return html`<div class="field field-wide">${label(field)}${ruled(text, 3)}</div>`;
  return html`<div class="field">${label(field)} <div class="field-value">${ruled(text, 1)}</div></div>`;
}

function printBoolean(field: Field, print: PrintContext, row: Row | undefined): Html {
  const chosen = isChosen(findPrinted(print, field.pointer, row), true);
  const drawn = fillMark({ print, row }, field.pointer, true, square(chosen));
  return html`<div class="field field-square">${drawn} <span class="field-label">${field.title}</span></div>`;
}

function printOptions(
  field: Field,
  options: readonly Option[],
  print: PrintContext,
  row: Row | undefined,
): Html {
  const place = findPrinted(print, field.pointer, row);
  const marked = options.map(({ value, label }) =>
    option(label, isChosen(place, value), "square", {
      fill: print.fill && ((square: Html) => fillMark({ print, row }, field.pointer, value, square)),
    }),
  );
  if (options.map((one) => one.label).join("").length > INLINE) {
    const items = marked.map((item) => html`<li>${item}</li>`);
    return html`<div class="field field-wide">${label(field)}<ul class="options options-lines">${items}</ul></div>`;
  }
  const items = marked.map((item) => html`<span class="option">${item}</span> `);
  return html`<div class="field">${label(field)} <span class="options-inline">${items}</span></div>`;
}

function label(field: Field): Html {
  return html`<span class="field-label">${field.title}${/[.:?!…]$/.test(field.title) ? "" : ":"}</span>`;
}

function ruled(text: string, emptyLines: number): readonly Html[] {
  if (text !== "") return [html`<div class="line-value">${lines(text)}</div>`];
  return Array.from({ length: emptyLines }, () => html`<div class="line-value">&nbsp;</div>`);
}

function isLong(field: Field, print: PrintContext): boolean {
  const { maxLength } = field.schema;
  const item = print.form.field(joinPointer(field.pointer, "*"))?.kind;
  return item === "group" || item === "any" || (typeof maxLength === "number" && maxLength > LONG_TEXT);
}
