import { type Picture, shadeAt } from "./Picture.ts";

/** Where two pictures of a page differ. */
export interface Comparison {
  readonly width: number;
  readonly height: number;
  /** A byte a pixel: what stands there. */
  readonly marks: Uint8Array;
  /** How many pixels differ. */
  readonly different: number;
}

/** Marks of {@link Comparison}. */
export const SAME = 0;
/** Darker before: something was taken away. */
export const GONE = 1;
/** Darker now: something was added. */
export const NEW = 2;

/** Shades that differ less are the same: pictures of sixteen shades, edges drawn a little otherwise. */
const TOLERANCE = 48;

/**
 * Compares pixel by pixel. A pixel is the same when its shade is found within one pixel of its place in the other picture:
 * edges that another build of the browser draws half a pixel beside are, a line that is missing or moved is not.
 */
export function comparePictures(before: Picture, after: Picture): Comparison {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const marks = new Uint8Array(width * height);
  let different = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [old, now] = [shadeAt(before, x, y), shadeAt(after, x, y)];
      if (old === now || (isNear(after, x, y, old) && isNear(before, x, y, now))) continue;
      marks[y * width + x] = now < old ? NEW : GONE;
      different += 1;
    }
  }
  return { width, height, marks, different };
}

function isNear(picture: Picture, x: number, y: number, shade: number): boolean {
  let [darkest, lightest] = [255, 0];
  for (let row = y - 1; row <= y + 1; row++) {
    for (let column = x - 1; column <= x + 1; column++) {
      const there = shadeAt(picture, column, row);
      if (there < darkest) darkest = there;
      if (there > lightest) lightest = there;
    }
  }
  return shade >= darkest - TOLERANCE && shade <= lightest + TOLERANCE;
}

/**
 * Pixels of a page that may differ all the same. Measured at 60 dots an inch: a page moved by 0.2 mm has none, another
 * letter 3, a crossed square 8, a border of one cell 14, a ruled line 284, a page moved by 1 mm 1982.
 */
const ALLOWED = 2;

/** Whether two pictures show the same page. */
export function looksAlike({ different }: Comparison): boolean {
  return different <= ALLOWED;
}
