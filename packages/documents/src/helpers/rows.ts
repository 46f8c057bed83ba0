import { joinPointer } from "@formulyar/core";
import type { Helper } from "../engine/helper.ts";
import { html } from "../engine/html.ts";
import { findPlace } from "../engine/place.ts";
import { concreteOf, patternOf } from "../engine/row.ts";

/**
 * `{{#rows "/a" min=3}}…{{else}}…{{/rows}}`: the body once for each item of a list; `./name` is a field of the item,
 * `{{@number}}` its number from 1. At least `min` times (1 unless told otherwise), so that a blank has rows to write in.
 */
export const rows: Helper = {
  name: "rows",
  shape: { block: true, args: [{ kind: "pointer" }], options: { min: { kind: "number" } }, prints: false },
  run({ print, row, args, options, body, otherwise }) {
    const list = patternOf(String(args[0]), row?.pattern);
    const items = findPlace(print, list, row)?.values[0];
    const filled = Array.isArray(items) ? items.length : 0;
    const count = Math.max(filled, typeof options.min === "number" ? options.min : 1);
    if (count === 0) return otherwise();
    const at = concreteOf(list, row);
    const bodies = Array.from({ length: count }, (_, index) =>
      body({ pattern: joinPointer(list, "*"), pointer: joinPointer(at, index), index }),
    );
    return html`${bodies}`;
  },
};
