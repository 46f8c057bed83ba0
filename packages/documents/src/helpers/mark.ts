import { isChosen } from "../engine/chosen.ts";
import type { Helper } from "../engine/helper.ts";
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
    return isChosen(place, code) ? String(sign) : "";
  },
};
