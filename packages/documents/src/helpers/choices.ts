import { isHidden, type Option } from "@formulyar/core";
import { eachRow } from "../engine/eachRow.ts";
import type { Helper } from "../engine/helper.ts";
import { findPlace } from "../engine/place.ts";
import { concreteOf, patternOf, type Row } from "../engine/row.ts";

/**
 * `{{#choices "/a" rest=true}}…{{else}}…{{/choices}}`: the body once for each option of a closed list, where each needs a
 * layout: `{{option "."}}`, `{{square "."}}`, `{{mark "."}}`, `{{@number}}` (as the act numbers it, or from 1).
 * `rest=true`: only the options that the template does not name elsewhere, those that a region adds.
 */
export const choices: Helper = {
  name: "choices",
  shape: { block: true, args: [{ kind: "pointer" }], options: { rest: { kind: "flag" } }, prints: false },
  run({ print, row, args, options: { rest }, body, otherwise }) {
    const field = findPlace(print, args[0], row)?.field;
    if (!field) return otherwise();
    const pattern = patternOf(String(args[0]), row?.pattern);
    const at = { pattern, pointer: concreteOf(pattern, row), ...(row && { outer: row }) };
    if (isHidden(at.pointer, print.hidden)) return otherwise();
    const rows = (field.options ?? [])
      .map((option, index): Row & { readonly choice: Option["value"] } => ({
        ...at,
        index,
        choice: option.value,
        ...(option.number !== undefined && { number: option.number }),
      }))
      .filter(({ choice }) => rest !== true || !print.namedOption(field.pointer, choice));
    return rows.length === 0 ? otherwise() : eachRow(rows, body);
  },
};
