import { type Field, joinPointer, keyedRows, type Pointer, pointerGet } from "@formulyar/core";
import { fillBox } from "../engine/fillBox.ts";
import type { Html } from "../engine/handlebars.ts";
import { html, lines } from "../engine/html.ts";
import { listRows } from "../engine/listRows.ts";
import type { PrintContext } from "../engine/printContext.ts";
import type { Row } from "../engine/row.ts";
import { fieldText } from "./fieldText.ts";
import { restText } from "./restText.ts";
import { tableClass } from "./tableClass.ts";

/** Rows that an empty table gets, to be filled in by hand. */
const EMPTY_ROWS = 3;

/** Heading of what the items of an open schema hold beside the columns. */
const REST = "Прочее";

/** A list as a table: a column for each field of its items; of a list with `x-key` every option, by group. */
export function printTable(list: Field, columns: readonly Field[], print: PrintContext, row?: Row): Html {
  const filled = listRows(list, print, row, { min: 0, every: true });
  const rows = filled.length > 0 ? filled : listRows(list, print, row, { min: EMPTY_ROWS });
  const rest = rows.map((one) => restOf(one, list, print));
  const hasRest = rest.some((text) => text !== "");
  const key = keyOf(list);
  const width = columns.length + (hasRest ? 2 : 1);
  const body = rows.map((one, index) => {
    print.budget.step(`таблица ${list.pointer}`);
    const cells = columns.map((column) => columnCell(column, print, one, column.pointer === key));
    const more = hasRest ? cell(rest[index] ?? "") : "";
    return html`${groupRow(one, width)}<tr><td class="number">${one.number ?? one.index + 1}</td>${cells}${more}</tr>`;
  });
  const titles = [...columns.map(({ title }) => title), ...(hasRest ? [REST] : [])];
  const heads = titles.map((title, at) => head(title, key !== undefined && columns[at]?.pointer === key));
  return html`<table class="${tableClass(titles, print.form.definition.print)}"><caption>${list.title}</caption>
<thead><tr><th scope="col" class="number">№</th>${heads}</tr></thead>
<tbody>${body}</tbody></table>`;
}

/** The column of the options of a list with `x-key`: they are the headings of the rows. */
function keyOf(list: Field): Pointer | undefined {
  const key = keyedRows(list.schema)?.key;
  return key === undefined ? undefined : joinPointer(list.pointer, "*", key);
}

function restOf({ pointer }: Row, list: Field, print: PrintContext): string {
  const item = pointerGet(print.data, pointer);
  return restText(item, list.schema.items ?? {}, print.form.definition.schema, true);
}

function head(title: string, isKey: boolean): Html {
  return isKey ? html`<th scope="col" class="key">${title}</th>` : html`<th scope="col">${title}</th>`;
}

function groupRow({ group }: Row, width: number): Html | string {
  if (group === undefined) return "";
  return html`<tr class="group"><th colspan="${width}" scope="rowgroup">${group}</th></tr>`;
}

function columnCell(column: Field, print: PrintContext, row: Row, isKey: boolean): Html {
  const text = fieldText(column, print, row);
  const box = text === "" ? fillBox({ print, row }, column.pointer) : undefined;
  if (!box) return cell(text, isKey);
  return isKey ? html`<th scope="row">${box}</th>` : html`<td>${box}</td>`;
}

function cell(text: string, isKey = false): Html {
  const words = lines(text || "\u00a0");
  return isKey ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`;
}
