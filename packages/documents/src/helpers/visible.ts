import { isHidden } from "@formulyar/core";
import type { Helper } from "../engine/helper.ts";
import { concreteOf, patternOf } from "../engine/row.ts";

/** `{{#visible "/a"}}…{{else}}…{{/visible}}`: whether the form shows the field in this case. Always in a blank. */
export const visible: Helper = {
  name: "visible",
  shape: { block: true, args: [{ kind: "pointer" }], options: {}, prints: false },
  run({ print, row, args, body, otherwise }) {
    const pointer = concreteOf(patternOf(String(args[0]), row?.pattern), row);
    return isHidden(pointer, print.hidden) ? otherwise() : body();
  },
};
