import { isChosen, optionLabel } from "../engine/chosen.ts";
import type { Helper } from "../engine/helper.ts";
import { html } from "../engine/html.ts";
import { option as marked } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/** `{{option "/a" "code" mark="square|underline"}}`: one option of a closed list, where the form sets them apart. */
export const option: Helper = {
  name: "option",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "code" }],
    options: { mark: { kind: "words", words: ["square", "underline"] } },
    prints: true,
  },
  run({ print, row, args: [pointer, code], options: { mark } }) {
    const place = findPrinted(print, pointer, row);
    return html`<span class="option">${marked(optionLabel(place, code), isChosen(place, code), mark)}</span>`;
  },
};
