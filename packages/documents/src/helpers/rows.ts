import { eachRow } from "../engine/eachRow.ts";
import type { Helper } from "../engine/helper.ts";
import { listRows } from "../engine/listRows.ts";
import { findPlace } from "../engine/place.ts";

/**
 * `{{#rows "/a" min=3}}…{{else}}…{{/rows}}`: the body once for each item of a list; `./name` is a field of the item,
 * `{{@number}}` its number from 1. At least `min` times (1 unless told otherwise), so that a blank has rows to write in.
 *
 * A list with `x-key` comes in the order of its options; `every=true` prints a row for each of them, chosen or not.
 * `{{@number}}` is then the option's number, `{{@group}}` the title of its group at the group's first row, else empty.
 */
export const rows: Helper = {
  name: "rows",
  shape: {
    block: true,
    args: [{ kind: "pointer" }],
    options: { min: { kind: "number" }, every: { kind: "flag" } },
    prints: false,
  },
  run({ print, row, args, options, body, otherwise }) {
    const list = findPlace(print, args[0], row)?.field;
    const min = typeof options.min === "number" ? options.min : 1;
    const printed = list ? listRows(list, print, row, { min, every: options.every === true }) : [];
    return printed.length === 0 ? otherwise() : eachRow(printed, body);
  },
};
