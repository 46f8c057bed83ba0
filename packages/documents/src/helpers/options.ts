import { isChosen } from "../engine/chosen.ts";
import type { Helper } from "../engine/helper.ts";
import { html, join } from "../engine/html.ts";
import { option } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/**
 * `{{options "/a" mark="square|underline" layout="lines|inline|columns"}}`: every option of a closed list,
 * the chosen marked. «Нужное подчеркнуть» is `mark="underline"`: in one line, with commas, unless told otherwise.
 */
export const options: Helper = {
  name: "options",
  shape: {
    block: false,
    args: [{ kind: "pointer" }],
    options: {
      mark: { kind: "words", words: ["square", "underline"] },
      layout: { kind: "words", words: ["lines", "inline", "columns"] },
    },
    prints: true,
  },
  run({ print, row, args, options: { mark, layout = mark === "underline" ? "inline" : "lines" } }) {
    const place = findPrinted(print, args[0], row);
    const marked = (place?.field.options ?? []).map(({ value, label }) =>
      option(label, isChosen(place, value), mark),
    );
    if (layout !== "inline") {
      return html`<ul class="options options-${String(layout)}">${marked.map((item) => html`<li>${item}</li>`)}</ul>`;
    }
    if (mark === "underline") return join(marked, ", ");
    const items = marked.map((item) => html`<span class="option">${item}</span>`);
    return html`<span class="options-inline">${join(items, " ")}</span>`;
  },
};
