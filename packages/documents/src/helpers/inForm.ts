import type { Helper } from "../engine/helper.ts";
import { patternOf } from "../engine/row.ts";

/**
 * `{{#inForm "/a" "code"}}…{{else}}…{{/inForm}}`: whether the form, as the region has it, prints the field (and has the
 * option), whatever the record says. For the words and the rows around a field that a region may take away.
 */
export const inForm: Helper = {
  name: "inForm",
  shape: {
    block: true,
    args: [{ kind: "pointer" }, { kind: "code", optional: true }],
    options: {},
    prints: false,
  },
  // What a region has taken away never gets here.
  run({ print, row, args, body, otherwise }) {
    return print.form.field(patternOf(String(args[0]), row?.pattern))?.printed ? body() : otherwise();
  },
};
