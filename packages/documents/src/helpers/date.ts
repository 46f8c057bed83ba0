import { formatDate } from "@formulyar/core";
import { blank } from "../engine/blank.ts";
import { fillBox } from "../engine/fillBox.ts";
import type { Html } from "../engine/handlebars.ts";
import type { Helper } from "../engine/helper.ts";
import { html } from "../engine/html.ts";
import { findPrinted } from "../engine/place.ts";

export const STYLES = ["numeric", "long", "quoted", "bare"] as const;
export type DateStyle = (typeof STYLES)[number];

/** Room to type a date in. */
const ROOM: Readonly<Record<DateStyle, string>> = {
  numeric: "24mm",
  long: "42mm",
  quoted: "42mm",
  bare: "42mm",
};

/** `{{date "/a" style="numeric|long|quoted|bare"}}`: a date, or the places to write one: «__» ________ 20__ г. `bare` is without «г.» */
export const date: Helper = {
  name: "date",
  shape: {
    block: false,
    args: [{ kind: "pointer" }],
    options: { style: { kind: "words", words: STYLES } },
    prints: true,
  },
  run({ print, row, args, options }) {
    const style = STYLES.find((one) => one === options.style) ?? "numeric";
    const place = findPrinted(print, args[0], row);
    const iso = place?.values[0];
    if (typeof iso !== "string" || iso === "")
      return fillBox({ print, row }, args[0], { width: ROOM[style] }) ?? emptyDate(style);
    return html`<span class="nowrap">${formatDate(iso, style)}</span>`;
  },
};

/** Places to write a date by hand. */
export function emptyDate(style: DateStyle): Html {
  if (style === "numeric")
    return html`<span class="nowrap">${blank("8mm")}.${blank("8mm")}.${blank("14mm")}</span>`;
  const year = style === "bare" ? "" : " г.";
  return html`<span class="nowrap">«${blank("8mm")}» ${blank("32mm")} 20${blank("8mm")}${year}</span>`;
}
