import { composeFont } from "./composeFont.ts";
import { bareOutline, componentsOf } from "./outlines.ts";
import type { TrueTypeFont } from "./TrueTypeFont.ts";

/**
 * A font file with some glyphs of a font, under the numbers that they have there, and without hinting: what a PDF needs
 * of it (ISO 32000-1, 9.9). The same glyphs give the same bytes.
 */
export function subsetFont(font: TrueTypeFont, wanted: ReadonlySet<number>): Buffer {
  const glyphs = withComponents(font, wanted);
  const count = Math.max(...glyphs) + 1;
  const { outlines, offsets } = layOut(font, glyphs, count);
  return composeFont([
    ["glyf", outlines],
    ["head", header(font)],
    ["hhea", patched(font.table("hhea"), 34, count)],
    ["hmtx", metrics(font, glyphs, count)],
    ["loca", offsets],
    ["maxp", patched(font.table("maxp"), 4, count)],
  ]);
}

/** Glyph 0 is what a reader shows for what is missing; composed glyphs need those that they are made of. */
function withComponents(font: TrueTypeFont, wanted: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set([0, ...wanted]);
  for (const glyph of all) for (const part of componentsOf(font, glyph)) all.add(part);
  return all;
}

function layOut(font: TrueTypeFont, glyphs: ReadonlySet<number>, count: number) {
  const pieces: Buffer[] = [];
  const offsets = Buffer.alloc(4 * (count + 1));
  let end = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    offsets.writeUInt32BE(end, 4 * glyph);
    if (!glyphs.has(glyph)) continue;
    const outline = bareOutline(font, glyph);
    pieces.push(outline);
    end += outline.length;
  }
  offsets.writeUInt32BE(end, 4 * count);
  return { outlines: Buffer.concat(pieces), offsets };
}

/** Long offsets; the checksum is set when the file is composed. */
function header(font: TrueTypeFont): Buffer {
  const head = Buffer.from(font.table("head"));
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  return head;
}

function metrics(font: TrueTypeFont, glyphs: ReadonlySet<number>, count: number): Buffer {
  const own = font.table("hmtx");
  const measured = font.table("hhea").readUInt16BE(34);
  const table = Buffer.alloc(4 * count);
  for (const glyph of glyphs) {
    table.writeUInt16BE(own.readUInt16BE(4 * Math.min(glyph, measured - 1)), 4 * glyph);
    const bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
    table.writeInt16BE(own.readInt16BE(bearing), 4 * glyph + 2);
  }
  return table;
}

function patched(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, at);
  return copy;
}
