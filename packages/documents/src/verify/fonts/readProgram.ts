import { readTables } from "../../fonts/fontTables.ts";

/** A TrueType program as far as rules ask about it. */
export interface FontProgram {
  readonly glyphs: number;
  /** In thousandths of the size of type. */
  width(glyph: number): number;
  /** Platform and encoding of each subtable of `cmap`, e.g. `3,1`. */
  readonly encodings: readonly string[];
  /** Tables that must be there and are not. */
  readonly missing: readonly string[];
}

const REQUIRED = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

/** @throws RangeError when it is cut short */
export function readProgram(bytes: Buffer): FontProgram {
  const tables = readTables(bytes);
  const table = (tag: string) => tables.get(tag) ?? Buffer.alloc(0);
  const missing = REQUIRED.filter((tag) => !tables.has(tag));
  if (missing.length > 0) return { glyphs: 0, width: () => 0, encodings: [], missing };
  const unitsPerEm = table("head").readUInt16BE(18);
  const measured = table("hhea").readUInt16BE(34);
  const advances = table("hmtx");
  const glyphs = table("maxp").readUInt16BE(4);
  const size = table("head").readInt16BE(50) === 1 ? 4 : 2;
  if (table("loca").length < size * (glyphs + 1)) throw new RangeError("loca is too short");
  if (advances.length < 4 * measured || measured === 0 || unitsPerEm === 0)
    throw new RangeError("hmtx is too short");
  return {
    glyphs,
    width: (glyph) => (advances.readUInt16BE(4 * Math.min(glyph, measured - 1)) * 1000) / unitsPerEm,
    encodings: encodingsOf(table("cmap")),
    missing,
  };
}

function encodingsOf(cmap: Buffer): readonly string[] {
  if (cmap.length < 4) return [];
  return Array.from(
    { length: cmap.readUInt16BE(2) },
    (_, index) => `${cmap.readUInt16BE(4 + 8 * index)},${cmap.readUInt16BE(6 + 8 * index)}`,
  );
}
