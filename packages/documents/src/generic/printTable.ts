import { type Field, joinPointer } from "@formulyar/core";
import type { Html } from "../engine/handlebars.ts";
import { html, lines } from "../engine/html.ts";
import { findPlace } from "../engine/place.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { concreteOf, type Row } from "../engine/row.ts";
import { fieldText } from "./fieldText.ts";

/** Rows that an empty table gets, to be filled in by hand. */
const EMPTY_ROWS = 3;

/** A list as a table: a column for each field of its items, the rows numbered. */
export function printTable(list: Field, columns: readonly Field[], print: PrintContext, row?: Row): Html {
  const items = findPlace(print, list.pointer, row)?.values[0];
  const count = Array.isArray(items) && items.length > 0 ? items.length : EMPTY_ROWS;
  const pattern = joinPointer(list.pointer, "*");
  const at = concreteOf(list.pointer, row);
  const body = Array.from({ length: count }, (_, index) => {
    return tableRow(columns, print, { pattern, pointer: joinPointer(at, index), index });
  });
  const heads = columns.map((column) => html`<th scope="col">${column.title}</th>`);
  return html`<table class="grid"><caption>${list.title}</caption>
<thead><tr><th scope="col" class="number">№</th>${heads}</tr></thead>
<tbody>${body}</tbody></table>`;
}

function tableRow(columns: readonly Field[], print: PrintContext, row: Row): Html {
  const cells = columns.map((column) => html`<td>${lines(fieldText(column, print, row) || "\u00a0")}</td>`);
  return html`<tr><td class="number">${row.index + 1}</td>${cells}</tr>`;
}
