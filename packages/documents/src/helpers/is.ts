import { isChosen } from "../engine/chosen.ts";
import type { Helper } from "../engine/helper.ts";
import { findPlace } from "../engine/place.ts";

/** `{{#is "/a" "code" "another"}}…{{else}}…{{/is}}`: whether one of these options is chosen. Never in a blank. */
export const is: Helper = {
  name: "is",
  shape: {
    block: true,
    args: [{ kind: "pointer" }, { kind: "code" }, { kind: "code", rest: true }],
    options: {},
    prints: false,
  },
  run({ print, row, args: [pointer, ...codes], body, otherwise }) {
    const place = findPlace(print, pointer, row);
    return codes.some((code) => isChosen(place, code)) ? body() : otherwise();
  },
};
