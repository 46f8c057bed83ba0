import { isChosen, optionLabel } from "../engine/chosen.ts";
import { fillMark } from "../engine/fillBox.ts";
import type { Html } from "../engine/handlebars.ts";
import type { Helper } from "../engine/helper.ts";
import { html } from "../engine/html.ts";
import { option as marked } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/**
 * `{{option "/a" "code" mark="square|underline|none"}}`: one option of a closed list, where the form sets them apart; its
 * words alone with `mark="none"`. Inside `{{#choices}}` `{{option "."}}` is the option at hand.
 */
export const option: Helper = {
  name: "option",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "code", optional: true }],
    options: { mark: { kind: "words", words: ["square", "underline", "none"] } },
    prints: true,
  },
  run({ print, row, args: [pointer, code = row?.choice], options: { mark } }) {
    const place = findPrinted(print, pointer, row);
    const label = optionLabel(place, code);
    if (mark === "none") return label;
    const fill = print.fill && ((square: Html) => fillMark({ print, row }, pointer, code, square));
    return html`<span class="option">${marked(label, isChosen(place, code), mark, { fill })}</span>`;
  },
};
