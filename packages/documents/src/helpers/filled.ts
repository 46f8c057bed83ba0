import type { FillPlaces } from "../engine/FillPlaces.ts";
import type { Helper } from "../engine/helper.ts";
import { findPlace, isFilled } from "../engine/place.ts";
import { patternOf, type Row } from "../engine/row.ts";

/**
 * `{{#filled "/a" "/b"}}…{{else}}…{{/filled}}`: whether at least one of the fields is filled in. In a blank for the screen
 * also where they can be filled in nowhere else.
 */
export const filled: Helper = {
  name: "filled",
  shape: {
    block: true,
    args: [{ kind: "pointer" }, { kind: "pointer", rest: true }],
    options: {},
    prints: false,
  },
  run({ print, row, args, body, otherwise }) {
    const { fill } = print;
    if (fill) {
      const pointers = args.map((pointer) => pointerOf(fill, pointer, row));
      return fill.opens(pointers) ? body() : fill.before(pointers, otherwise);
    }
    return args.some((pointer) => isFilled(findPlace(print, pointer, row))) ? body() : otherwise();
  },
};

function pointerOf(fill: FillPlaces, pointer: unknown, row: Row | undefined): string {
  const pattern = patternOf(String(pointer), row?.pattern);
  return fill.pointerOf(pattern, row);
}
