import type { Helper } from "../engine/helper.ts";

/** `{{#blank}}…{{else}}…{{/blank}}`: whether an empty form is printed, to be filled in by hand. */
export const blank: Helper = {
  name: "blank",
  shape: { block: true, args: [], options: {}, prints: false },
  run({ print, body, otherwise }) {
    return print.blank ? body() : otherwise();
  },
};
