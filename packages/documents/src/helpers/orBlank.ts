import { blank, lengthOr } from "../engine/blank.ts";
import type { Helper } from "../engine/helper.ts";

/** `{{orBlank region.acts.order.number "20mm"}}`: a value that is no field, or a ruled place when there is none. */
export const orBlank: Helper = {
  name: "orBlank",
  shape: {
    block: false,
    args: [{ kind: "value" }, { kind: "length", optional: true }],
    options: {},
    prints: true,
  },
  run({ args: [value, width] }) {
    const there = typeof value === "number" || (typeof value === "string" && value !== "");
    return there ? String(value) : blank(lengthOr(width, "20mm"));
  },
};
