import { isChosen } from "../engine/chosen.ts";
import type { Helper } from "../engine/helper.ts";
import { square as drawn } from "../engine/marks.ts";
import { findPrinted } from "../engine/place.ts";

/** `{{square "/a"}}`: ☒ when the answer is yes, ☐ else. */
export const square: Helper = {
  name: "square",
  shape: { block: false, args: [{ kind: "pointer" }], options: {}, prints: true },
  run({ print, row, args }) {
    const place = findPrinted(print, args[0], row);
    return drawn(isChosen(place, true));
  },
};
