import { readTables } from "../../fonts/fontTables.ts";
import { readCmap } from "./readCmap.ts";

/** A TrueType font file (OpenType 1.9, outlines in `glyf`), as far as it must be known to be put into a PDF. */
export interface TrueTypeFont {
  /** PostScript name, by which a PDF names it. */
  readonly name: string;
  readonly unitsPerEm: number;
  readonly glyphs: number;
  /** Of the glyph space of PDF: thousandths of the size of type. */
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  /** How far a glyph moves the pen, in thousandths of the size of type. */
  width(glyph: number): number;
  /** The lowest code point that shows the glyph. */
  codePoint(glyph: number): number | undefined;
  /** The glyph that shows a code point; 0 for one that the font has no glyph for. */
  glyph(codePoint: number): number;
  /** The bytes of a table, e.g. `glyf`; empty when the font has none. */
  table(tag: string): Buffer;
  /** Where the outline of a glyph lies in `glyf`. */
  outline(glyph: number): readonly [start: number, end: number];
}

/** Reads a font file. @throws RangeError when it is cut short */
export function readTrueTypeFont(bytes: Buffer): TrueTypeFont {
  const tables = readTables(bytes);
  const table = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0);
  const head = table("head");
  const metrics = table("hhea");
  const advances = table("hmtx");
  const offsets = table("loca");
  const unitsPerEm = head.readUInt16BE(18);
  const inEm = (units: number) => (units * 1000) / unitsPerEm;
  const long = head.readInt16BE(50) === 1;
  const measured = metrics.readUInt16BE(34);
  // Thousands of letters; a document asks a few of them, of two or three fonts of ten.
  const glyphOf = lazily(() => readCmap(table("cmap")));
  const codePoints = lazily(() => reversed(glyphOf()));
  return {
    name: postScriptName(table("name")),
    unitsPerEm,
    glyphs: table("maxp").readUInt16BE(4),
    ascent: inEm(metrics.readInt16BE(4)),
    descent: inEm(metrics.readInt16BE(6)),
    box: [
      inEm(head.readInt16BE(36)),
      inEm(head.readInt16BE(38)),
      inEm(head.readInt16BE(40)),
      inEm(head.readInt16BE(42)),
    ],
    width: (glyph) => inEm(advances.readUInt16BE(4 * Math.min(glyph, measured - 1))),
    codePoint: (glyph) => codePoints().get(glyph),
    glyph: (codePoint) => glyphOf().get(codePoint) ?? 0,
    table,
    outline: (glyph) =>
      long
        ? [offsets.readUInt32BE(4 * glyph), offsets.readUInt32BE(4 * glyph + 4)]
        : [2 * offsets.readUInt16BE(2 * glyph), 2 * offsets.readUInt16BE(2 * glyph + 2)],
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function reversed(glyphOf: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const codePoints = new Map<number, number>();
  for (const [codePoint, glyph] of glyphOf) {
    const known = codePoints.get(glyph);
    if (known === undefined || codePoint < known) codePoints.set(glyph, codePoint);
  }
  return codePoints;
}

const POSTSCRIPT_NAME = 6;

function postScriptName(table: Buffer): string {
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  for (let at = 6; at < 6 + 12 * count; at += 12) {
    if (table.readUInt16BE(at + 6) !== POSTSCRIPT_NAME) continue;
    const start = strings + table.readUInt16BE(at + 10);
    const text = table.subarray(start, start + table.readUInt16BE(at + 8));
    const wide = table.readUInt16BE(at) !== 1;
    return wide ? Buffer.from(text).swap16().toString("utf16le") : text.toString("latin1");
  }
  return "";
}
