import { isChosen } from "../engine/chosen.ts";
import { fillMark } from "../engine/fillBox.ts";
import type { Html } from "../engine/handlebars.ts";
import type { Helper } from "../engine/helper.ts";
import { html } from "../engine/html.ts";
import { square } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/**
 * `{{mark "/a" "code" sign="+"}}`: a sign in a cell of a table when this option is chosen, nothing else. Inside
 * `{{#choices}}` `{{mark "."}}` means the option at hand.
 */
export const mark: Helper = {
  name: "mark",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "code", optional: true }],
    options: { sign: { kind: "text" } },
    prints: true,
  },
  run({ print, row, args: [pointer, code = row?.choice], options: { sign = "+" } }) {
    const place = findPrinted(print, pointer, row);
    if (print.fill) return toTick(fillMark({ print, row }, pointer, code, square(false)), code, String(sign));
    return isChosen(place, code) ? String(sign) : "";
  },
};

/** Signs that tell options from each other stand beside the squares. */
function toTick(square: Html, code: unknown, sign: string): Html {
  return code === sign ? html`${square} ${sign} ` : square;
}
