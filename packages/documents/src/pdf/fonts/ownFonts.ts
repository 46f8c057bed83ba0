import type { PrintedObjects } from "../printed/readObjects.ts";
import { nameOf, type PdfObject } from "../syntax/index.ts";
import type { TrueTypeFont } from "./TrueTypeFont.ts";

/** The fonts that come with the toolkit, by PostScript name. */
export type OwnFonts = ReadonlyMap<string, TrueTypeFont>;

interface Use {
  readonly glyphs: ReadonlySet<number>;
  readonly fonts: OwnFonts;
}

/**
 * Whether a font that Chromium embedded is one of ours: then a document gets its own part of it, of the same bytes
 * whatever else was printed. A font of the same name in somebody's stylesheet is not: its glyphs are of other widths.
 */
export function isOwnFont(
  objects: PrintedObjects,
  object: PdfObject,
  { glyphs, fonts }: Use,
): TrueTypeFont | undefined {
  const dict = objects.dict(object);
  const own = fonts.get((nameOf(dict.get("BaseFont")) ?? "").replace(/^.*\+/, ""));
  const descendants = objects.resolve(dict.get("DescendantFonts"));
  if (!own || !Array.isArray(descendants)) return undefined;
  const widths = readWidths(objects, descendants[0]);
  const same = [...glyphs].every(
    (glyph) => glyph < own.glyphs && Math.abs(own.width(glyph) - widths(glyph)) < 0.1,
  );
  return same ? own : undefined;
}

function readWidths(objects: PrintedObjects, descendant: PdfObject | undefined): (glyph: number) => number {
  const dict = objects.dict(descendant);
  const widths = objects.resolve(dict.get("W"));
  const known = new Map<number, number>();
  const items = Array.isArray(widths) ? widths : [];
  for (let at = 0; at < items.length; ) {
    const first = Number(items[at]);
    const next = items[at + 1];
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) known.set(first + index, Number(width));
      at += 2;
    } else {
      for (let glyph = first; glyph <= Number(next); glyph++) known.set(glyph, Number(items[at + 2]));
      at += 3;
    }
  }
  const rest = Number(dict.get("DW") ?? 1000);
  return (glyph) => known.get(glyph) ?? rest;
}
