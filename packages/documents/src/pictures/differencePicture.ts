import { type Comparison, GONE, NEW } from "./comparePictures.ts";
import { type Picture, shadeAt } from "./Picture.ts";
import { encodeColourPng } from "./png.ts";

/** Orange and blue: told apart by people who do not see red and green alike, and in print by their lightness. */
const COLOURS = { [GONE]: [213, 94, 0], [NEW]: [0, 90, 181] } as const;

/** How far what stayed is faded. */
const FADE = 0.35;

/** A PNG of the page now, faded, with what was taken away in orange and what was added in blue. */
export function differencePng(after: Picture, { width, height, marks }: Comparison): Uint8Array {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < marks.length; at++) {
    const shade = 255 - (255 - shadeAt(after, at % width, Math.floor(at / width))) * FADE;
    const colour = COLOURS[marks[at] as keyof typeof COLOURS] ?? [shade, shade, shade];
    rgba.set([...colour, 255], at * 4);
  }
  return encodeColourPng(width, height, rgba);
}
