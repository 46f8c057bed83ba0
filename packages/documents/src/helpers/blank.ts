import type { Helper } from "../engine/helper.ts";

/** `{{#blank}}…{{else}}…{{/blank}}`: whether an empty form is printed, to be filled in by hand. */
export const blank: Helper = {
  name: "blank",
  shape: { block: true, args: [], options: {}, prints: false },
  run({ print, body, otherwise }) {
    if (!print.fill) return print.blank ? body() : otherwise();
    const before = print.fill.places.length;
    const drawn = body();
    // An empty table to write in by hand: the one to type in stands where it would stand filled in.
    const byHand = print.fill.places.length === before && drawn.toHTML().includes("<table");
    return byHand ? otherwise() : drawn;
  },
};
