import { blank, lengthOr } from "../engine/blank.ts";
import { fillBoxes, styleOf } from "../engine/fillBox.ts";
import type { Helper } from "../engine/helper.ts";
import { join, lines } from "../engine/html.ts";
import { printedTexts } from "../engine/place.ts";

/**
 * `{{value "/a" "/b" blank="40mm" style="genitive"}}`: values in a sentence, with commas between; a ruled place when
 * there are none, or nothing at all with `blank="none"`. `style`: `line`, `short` or one that the field's `x-print` names.
 */
export const value: Helper = {
  name: "value",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "pointer", rest: true }],
    options: { blank: { kind: "length", words: ["none"] }, style: { kind: "style" } },
    prints: true,
  },
  run(call) {
    const { args, options } = call;
    const texts = printedTexts(call, args, options.style);
    if (texts.length > 0) return lines(texts.join(", "));
    const width = options.blank === "none" ? "40mm" : lengthOr(options.blank, "40mm");
    const boxes = fillBoxes(call, args, { width, ...styleOf(options.style) });
    if (boxes.length > 0) return join(boxes, " ");
    return options.blank === "none" ? "" : blank(lengthOr(options.blank, "40mm"));
  },
};
