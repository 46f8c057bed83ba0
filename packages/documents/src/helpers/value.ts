import { blank, lengthOr } from "../engine/blank.ts";
import type { Helper } from "../engine/helper.ts";
import { lines } from "../engine/html.ts";
import { printedTexts } from "../engine/place.ts";

/** `{{value "/a" "/b" blank="40mm"}}`: values in a sentence, with commas between; a ruled place when there are none. */
export const value: Helper = {
  name: "value",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "pointer", rest: true }],
    options: { blank: { kind: "length" }, style: { kind: "words", words: ["line", "short"] } },
    prints: true,
  },
  run(call) {
    const { args, options } = call;
    const texts = printedTexts(call, args, options.style);
    return texts.length > 0 ? lines(texts.join(", ")) : blank(lengthOr(options.blank, "40mm"));
  },
};
