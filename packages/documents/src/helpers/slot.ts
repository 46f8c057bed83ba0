import type { Helper } from "../engine/helper.ts";

/** `{{slot "name"}}`: fields of the sections with this slot that the template does not name, as label and value. */
export const slot: Helper = {
  name: "slot",
  shape: { block: false, args: [{ kind: "slot" }], options: {}, prints: false },
  run({ print, args }) {
    return print.slot(String(args[0]));
  },
};
