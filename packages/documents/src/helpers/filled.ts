import type { Helper } from "../engine/helper.ts";
import { findPlace, isFilled } from "../engine/place.ts";

/** `{{#filled "/a" "/b"}}…{{else}}…{{/filled}}`: whether at least one of the fields is filled in. */
export const filled: Helper = {
  name: "filled",
  shape: {
    block: true,
    args: [{ kind: "pointer" }, { kind: "pointer", rest: true }],
    options: {},
    prints: false,
  },
  run({ print, row, args, body, otherwise }) {
    return args.some((pointer) => isFilled(findPlace(print, pointer, row))) ? body() : otherwise();
  },
};
