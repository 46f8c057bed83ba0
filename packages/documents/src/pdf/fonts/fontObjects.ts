import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { PdfWriter } from "../archive/PdfWriter.ts";
import { subsetFont } from "./subsetFont.ts";
import type { TrueTypeFont } from "./TrueTypeFont.ts";

/** What a PDF holds of a font; the streams are compressed already. */
interface FontParts {
  /** With the tag of its glyphs: `/ABCDEF+Name`. */
  readonly name: string;
  readonly program: Buffer;
  /** Bytes of the program before compression. */
  readonly length: number;
  readonly widths: string;
  readonly toUnicode: Buffer;
}

/**
 * Writes a font with the glyphs that a document shows, as a composite font whose codes are glyph numbers
 * (ISO 32000-1, 9.7). Gives the number of its object.
 */
export function writeFont(writer: PdfWriter, font: TrueTypeFont, used: ReadonlySet<number>): number {
  const { name, program, length, widths, toUnicode } = partsOf(font, used);
  const file = writer.packedStream(`/Length1 ${length}/Filter/FlateDecode`, program);
  const descriptor = writer.object(
    `<</Type/FontDescriptor/FontName${name}/Flags 4/FontBBox[${font.box.map(short).join(" ")}]/ItalicAngle 0` +
      `/Ascent ${short(font.ascent)}/Descent ${short(font.descent)}/CapHeight ${short(font.ascent)}/StemV 80/FontFile2 ${file} 0 R>>`,
  );
  const descendant = writer.object(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/CIDToGIDMap/Identity/FontDescriptor ${descriptor} 0 R/DW 0/W[${widths}]>>`,
  );
  const unicode = writer.packedStream("/Filter/FlateDecode", toUnicode);
  return writer.object(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

const made = new WeakMap<TrueTypeFont, Map<string, FontParts>>();

/** Sets of glyphs beyond the everyday ones: few documents have the same. */
const MOST_SETS = 50;

/** Parts are kept, since most documents have the letters of the alphabet and no others. */
function partsOf(font: TrueTypeFont, used: ReadonlySet<number>): FontParts {
  const glyphs = [...withAlphabet(font, used)].toSorted((a, b) => a - b);
  const known = made.get(font) ?? new Map<string, FontParts>();
  made.set(font, known);
  const key = glyphs.join(" ");
  const parts = known.get(key) ?? makeParts(font, glyphs, key);
  if (known.size < MOST_SETS) known.set(key, parts);
  return parts;
}

/** A font of a few glyphs (squares, a word in italics) stays so. */
const FEW = 20;

const ALPHABET =
  ' !"%()+,-./0123456789:;«»–—№АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/** The glyphs of a text, with those of the whole alphabet. */
function withAlphabet(font: TrueTypeFont, used: ReadonlySet<number>): ReadonlySet<number> {
  if (used.size < FEW) return used;
  const letters = Array.from(ALPHABET, (letter) => font.glyph(letter.codePointAt(0) ?? 0));
  return new Set([...used, ...letters.filter((glyph) => glyph !== 0)]);
}

function makeParts(font: TrueTypeFont, glyphs: readonly number[], key: string): FontParts {
  const program = subsetFont(font, new Set(glyphs));
  return {
    name: `/${tagOf(key)}+${font.name}`,
    program: deflateSync(program, { level: 9 }),
    length: program.length,
    widths: widthsText(font, glyphs),
    toUnicode: deflateSync(Buffer.from(toUnicodeText(font, glyphs), "latin1"), { level: 9 }),
  };
}

/** Six letters that tell one subset of a font from another (9.6.4). */
function tagOf(glyphs: string): string {
  const hash = createHash("sha256").update(glyphs).digest();
  return Array.from(hash.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join("");
}

function widthsText(font: TrueTypeFont, glyphs: readonly number[]): string {
  let text = "";
  for (const [index, glyph] of glyphs.entries()) {
    const goesOn = index > 0 && glyphs[index - 1] === glyph - 1;
    text += `${goesOn ? " " : `${index > 0 ? "]" : ""}${glyph}[`}${short(font.width(glyph))}`;
  }
  return glyphs.length === 0 ? "" : `${text}]`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Most entries of one section of a map (Adobe Technical Note 5014). */
const SECTION = 100;

/** What stands for a glyph that no letter has, a ligature say: readers take the words from the text beside it. */
const NO_LETTER = 0xfffd;

function toUnicodeText(font: TrueTypeFont, glyphs: readonly number[]): string {
  const entries = glyphs.map((glyph) => `<${hex(glyph)}><${utf16(font.codePoint(glyph) ?? NO_LETTER)}>`);
  const sections = Array.from({ length: Math.ceil(entries.length / SECTION) }, (_, index) => {
    const some = entries.slice(index * SECTION, (index + 1) * SECTION);
    return `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`;
  });
  return (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
    "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n" +
    `${sections.join("")}endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend`
  );
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, "0");
}

function utf16(codePoint: number): string {
  return Buffer.from(String.fromCodePoint(codePoint), "utf16le").swap16().toString("hex").toUpperCase();
}
