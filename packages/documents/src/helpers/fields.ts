import { isHidden } from "@formulyar/core";
import { eachRow } from "../engine/eachRow.ts";
import { fieldsBelow } from "../engine/fieldsBelow.ts";
import type { Helper } from "../engine/helper.ts";
import { findPlace } from "../engine/place.ts";
import { concreteOf, type Row } from "../engine/row.ts";

/**
 * `{{#fields "/a" rest=true}}…{{else}}…{{/fields}}`: the body once for each field of a group, in the schema's order; `"."`
 * is the field: `{{label "."}}`, `{{square "." "II"}}`, `{{@number}}` from 1. What is internal or hidden in this record is
 * left out. `rest=true`: only the fields that the template does not name elsewhere, those that a region adds.
 */
export const fields: Helper = {
  name: "fields",
  shape: { block: true, args: [{ kind: "pointer" }], options: { rest: { kind: "flag" } }, prints: false },
  run({ print, row, args, options: { rest }, body, otherwise }) {
    const group = findPlace(print, args[0], row)?.field;
    const below = group ? fieldsBelow(print.form, group.pointer) : [];
    const shown = below
      .filter(({ pointer }) => rest !== true || !print.named(pointer))
      .map(({ pointer }) => ({ pattern: pointer, pointer: concreteOf(pointer, row) }))
      .filter(({ pointer }) => !isHidden(pointer, print.hidden))
      .map((at, index): Row => ({ ...at, index, ...(row && { outer: row }) }));
    return shown.length === 0 ? otherwise() : eachRow(shown, body);
  },
};
