import { bracketsBelow } from "../engine/bracketsBelow.ts";
import { isChosen } from "../engine/chosen.ts";
import { fillMark } from "../engine/fillBox.ts";
import type { Html } from "../engine/handlebars.ts";
import type { Helper } from "../engine/helper.ts";
import { html, join } from "../engine/html.ts";
import { option } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/**
 * `{{options "/a" mark="square|underline" layout="lines|inline|columns" separator=";" end="." brackets="below"}}`: every
 * option of a closed list, the chosen marked. «Нужное подчеркнуть» is `mark="underline"`: in one line, with commas,
 * unless told otherwise. `separator` stands tight after each option but the last, `end` after the last.
 * `brackets="below"`: what an option says in brackets stands on a line of its own.
 */
export const options: Helper = {
  name: "options",
  shape: {
    block: false,
    args: [{ kind: "pointer" }],
    options: {
      mark: { kind: "words", words: ["square", "underline"] },
      layout: { kind: "words", words: ["lines", "inline", "columns"] },
      separator: { kind: "text" },
      end: { kind: "text" },
      brackets: { kind: "words", words: ["below"] },
    },
    prints: true,
  },
  run({ print, row, args, options: { mark, separator, end, brackets, layout = usualLayout(mark) } }) {
    const place = findPrinted(print, args[0], row);
    const all = place?.field.options ?? [];
    const between = separator ?? (mark === "underline" && layout === "inline" ? "," : "");
    const marked = all.map(({ value, label }, index) =>
      option(brackets === "below" ? bracketsBelow(label) : label, isChosen(place, value), mark, {
        after: String((index < all.length - 1 ? between : end) ?? ""),
        fill: print.fill && ((square: Html) => fillMark({ print, row }, args[0], value, square)),
      }),
    );
    if (layout !== "inline") {
      return html`<ul class="options options-${String(layout)}">${marked.map((item) => html`<li>${item}</li>`)}</ul>`;
    }
    if (mark === "underline") return join(marked, " ");
    const items = marked.map((item) => html`<span class="option">${item}</span>`);
    return html`<span class="options-inline">${join(items, " ")}</span>`;
  },
};

function usualLayout(mark: unknown): "inline" | "lines" {
  return mark === "underline" ? "inline" : "lines";
}
