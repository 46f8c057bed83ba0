import type { Helper } from "../engine/helper.ts";
import { findPlace } from "../engine/place.ts";

/** `{{label "/a"}}`: the title of a field, as the form (or a region's overlay) words it. */
export const label: Helper = {
  name: "label",
  shape: { block: false, args: [{ kind: "pointer" }], options: {}, prints: false },
  run({ print, row, args }) {
    return findPlace(print, args[0], row)?.field.title ?? "";
  },
};
