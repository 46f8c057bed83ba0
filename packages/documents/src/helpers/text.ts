import type { Helper } from "../engine/helper.ts";

/** `{{text "name"}}`: a phrase of `texts` in form.json, which a region may word in its own way. */
export const text: Helper = {
  name: "text",
  shape: { block: false, args: [{ kind: "text" }], options: {}, prints: false },
  run({ print, row, args }) {
    return print.text(String(args[0]), row);
  },
};
