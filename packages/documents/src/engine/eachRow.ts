import type { Html } from "./handlebars.ts";
import type { HelperCall } from "./helper.ts";
import { html } from "./html.ts";
import type { Row } from "./row.ts";

/** The body of a block once for each row. */
export function eachRow(rows: readonly Row[], body: HelperCall["body"]): Html {
  return html`${rows.map((row, index) => body({ ...row, last: index === rows.length - 1 }))}`;
}
