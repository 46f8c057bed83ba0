import { beforeAll, describe, expect, test } from "vitest";
import { loadOwnFonts } from "./loadOwnFonts.ts";
import type { OwnFonts } from "./ownFonts.ts";
import { subsetFont } from "./subsetFont.ts";
import { readTrueTypeFont, type TrueTypeFont } from "./TrueTypeFont.ts";

let fonts: OwnFonts;
beforeAll(async () => {
  fonts = await loadOwnFonts();
}, 120_000);

const regular = () => fonts.get("FormulyarTinos-Regular") as TrueTypeFont;
const glyphsOf = (font: TrueTypeFont, text: string) =>
  new Set(Array.from(text, (letter) => font.glyph(letter.codePointAt(0) ?? 0)));

test("every font of ours is there, under a name that no other font has", () => {
  expect([...fonts.keys()]).toEqual([
    ...["Regular", "Italic", "Bold", "BoldItalic"].map((style) => `FormulyarTinos-${style}`),
    ...["Regular", "Italic", "Bold", "BoldItalic"].map((style) => `FormulyarRare-${style}`),
    "FormulyarSquares-Regular",
    "FormulyarFallback-Regular",
  ]);
});

test("everyday letters, those of the peoples of Russia among them, need no other font", () => {
  for (const letter of "AzАяЁё№«»–—…₽ӘәҢңҮүҺһӨө")
    expect(regular().glyph(letter.codePointAt(0) ?? 0)).toBeGreaterThan(0);
  expect(regular().glyph(0x6f22)).toBe(0);
});

describe("a part of a font", () => {
  test("has the outlines and widths of its glyphs under their own numbers", () => {
    const font = regular();
    const wanted = glyphsOf(font, "Ёжик");
    const part = bare(subsetFont(font, wanted));
    for (const glyph of wanted) {
      expect(part.advance(glyph) / part.unitsPerEm).toBeCloseTo(font.width(glyph) / 1000, 3);
      expect(part.length(glyph)).toBeGreaterThan(0);
    }
    const absent = font.glyph("W".codePointAt(0) ?? 0);
    if (absent < part.glyphs) expect(part.length(absent)).toBe(0);
  });

  test("has the parts of composed glyphs", () => {
    const font = regular();
    const composed = font.glyph("Ё".codePointAt(0) ?? 0);
    const part = bare(subsetFont(font, new Set([composed])));
    const present = Array.from({ length: part.glyphs }, (_, glyph) => glyph).filter(
      (glyph) => part.length(glyph) > 0,
    );
    expect(present).toContain(composed);
    // Glyph 0, Ё and, when it is composed, its letter and its dots.
    expect(present.length).toBeLessThan(6);
  });

  test("is the same twice, and its checksum is right", () => {
    const wanted = glyphsOf(regular(), "Образцова");
    const bytes = subsetFont(regular(), wanted);
    expect(subsetFont(regular(), new Set([...wanted].toReversed())).equals(bytes)).toBe(true);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});

/** What can be read of a font without names and code points. */
function bare(bytes: Buffer) {
  const table = (tag: string) => {
    const at =
      12 +
      16 *
        Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => index).findIndex(
          (index) => bytes.toString("latin1", 12 + 16 * index, 16 + 16 * index) === tag,
        );
    return bytes.subarray(
      bytes.readUInt32BE(at + 8),
      bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12),
    );
  };
  const loca = table("loca");
  return {
    glyphs: table("maxp").readUInt16BE(4),
    unitsPerEm: table("head").readUInt16BE(18),
    advance: (glyph: number) => table("hmtx").readUInt16BE(4 * glyph),
    length: (glyph: number) => loca.readUInt32BE(4 * glyph + 4) - loca.readUInt32BE(4 * glyph),
  };
}

test("a file that is cut short is no font", () => {
  expect(() => readTrueTypeFont(Buffer.alloc(20))).toThrow();
});
