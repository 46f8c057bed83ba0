import { isChosen } from "../engine/chosen.ts";
import { fillMark } from "../engine/fillBox.ts";
import type { Helper } from "../engine/helper.ts";
import { square as drawn } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/**
 * `{{square "/a"}}`: ☒ when the answer is yes, ☐ else. `{{square "/a" "code"}}`: ☒ when this option is chosen; inside
 * `{{#choices}}` `{{square "."}}` means the option at hand.
 */
export const square: Helper = {
  name: "square",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "code", optional: true }],
    options: {},
    prints: true,
  },
  run({ print, row, args: [pointer, code = row?.choice ?? true] }) {
    const square = drawn(isChosen(findPrinted(print, pointer, row), code));
    return fillMark({ print, row }, pointer, code, square);
  },
};
