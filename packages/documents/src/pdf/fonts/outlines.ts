import type { TrueTypeFont } from "./TrueTypeFont.ts";

// Flags of the parts of a composed glyph (OpenType, `glyf`).
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const INSTRUCTIONS = 0x0100;

interface Component {
  readonly glyph: number;
  /** Where its flags stand in the outline. */
  readonly at: number;
  readonly flags: number;
  readonly end: number;
}

/** The glyphs that a composed glyph is made of; none for one with an outline of its own. */
export function componentsOf(font: TrueTypeFont, glyph: number): readonly number[] {
  return [...components(rawOutline(font, glyph))].map((part) => part.glyph);
}

const bare = new WeakMap<TrueTypeFont, Map<number, Buffer>>();

/** The outline of a glyph without its hinting, which nothing runs in a PDF; padded to four bytes. Kept: letters repeat. */
export function bareOutline(font: TrueTypeFont, glyph: number): Buffer {
  const known = bare.get(font) ?? new Map<number, Buffer>();
  bare.set(font, known);
  const outline = known.get(glyph) ?? padded(withoutHints(rawOutline(font, glyph)));
  known.set(glyph, outline);
  return outline;
}

function rawOutline(font: TrueTypeFont, glyph: number): Buffer {
  const [start, end] = font.outline(glyph);
  return font.table("glyf").subarray(start, end);
}

function withoutHints(outline: Buffer): Buffer {
  if (outline.length === 0) return outline;
  const contours = outline.readInt16BE(0);
  return contours < 0 ? composedWithoutHints(outline) : simpleWithoutHints(outline, contours);
}

function simpleWithoutHints(outline: Buffer, contours: number): Buffer {
  const at = 10 + 2 * contours;
  const points = at + 2 + outline.readUInt16BE(at);
  return Buffer.concat([outline.subarray(0, at), Buffer.alloc(2), outline.subarray(points)]);
}

function composedWithoutHints(outline: Buffer): Buffer {
  const parts = [...components(outline)];
  const copy = Buffer.from(outline.subarray(0, parts.at(-1)?.end ?? 10));
  for (const { at, flags } of parts) copy.writeUInt16BE(flags & ~INSTRUCTIONS, at);
  return copy;
}

function* components(outline: Buffer): Generator<Component> {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return;
  let at = 10;
  for (let more = true; more; ) {
    const flags = outline.readUInt16BE(at);
    const end = at + 4 + (flags & WORDS ? 4 : 2) + scaleLength(flags);
    yield { glyph: outline.readUInt16BE(at + 2), at, flags, end };
    at = end;
    more = (flags & MORE) !== 0;
  }
}

function scaleLength(flags: number): number {
  if (flags & MATRIX) return 8;
  if (flags & TWO_SCALES) return 4;
  return flags & SCALE ? 2 : 0;
}

function padded(bytes: Buffer): Buffer {
  const rest = bytes.length % 4;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - rest)]);
}
