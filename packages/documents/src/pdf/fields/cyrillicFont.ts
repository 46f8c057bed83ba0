import { readTables } from "../../fonts/fontTables.ts";
import type { PdfWriter } from "../archive/PdfWriter.ts";
import { composeFont } from "../fonts/composeFont.ts";
import { subsetFont } from "../fonts/subsetFont.ts";
import type { TrueTypeFont } from "../fonts/TrueTypeFont.ts";

const FIRST = 32;
const LAST = 255;

/** Names of the glyphs of Windows-1251 from 128 on (Adobe Glyph List); what is not named is the same as in WinAnsi. */
const HIGH = (
  "afii10051 afii10052 quotesinglbase afii10100 quotedblbase ellipsis dagger daggerdbl Euro perthousand afii10058 " +
  "guilsinglleft afii10059 afii10061 afii10060 afii10145 afii10099 quoteleft quoteright quotedblleft quotedblright " +
  "bullet endash emdash .notdef trademark afii10106 guilsinglright afii10107 afii10109 afii10108 afii10193 space " +
  "afii10062 afii10110 afii10057 currency afii10050 brokenbar section afii10023 copyright afii10053 guillemotleft " +
  "logicalnot hyphen registered afii10056 degree plusminus afii10055 afii10103 afii10098 mu paragraph periodcentered " +
  "afii10071 afii61352 afii10101 guillemotright afii10105 afii10054 afii10102 afii10104"
).split(" ");

/** Capital and small letters А–Е and Ж–Я; Ё stands between them in Adobe's numbering, elsewhere in Windows'. */
const LETTERS = [
  ...range(10017, 10022),
  ...range(10024, 10049),
  ...range(10065, 10070),
  ...range(10072, 10097),
].map((number) => `afii${number}`);

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Writes a font that viewers can set Russian text with while a field is filled in: a simple TrueType font whose codes are
 * those of Windows-1251, whole. Every viewer knows how to use such a one; composite fonts many do not. Gives its number.
 */
export function writeCyrillicFont(writer: PdfWriter, font: TrueTypeFont): number {
  const glyphs = glyphsOf(font);
  const program = withCmap(font, glyphs);
  const name = `/CYRFRM+${font.name}`;
  const file = writer.stream(`/Length1 ${program.length}`, program);
  const [left, bottom, right, top] = font.box.map(Math.round);
  const descriptor = writer.object(
    `<</Type/FontDescriptor/FontName${name}/Flags 32/FontBBox[${left} ${bottom} ${right} ${top}]/ItalicAngle 0` +
      `/Ascent ${Math.round(font.ascent)}/Descent ${Math.round(font.descent)}/CapHeight 662/StemV 80/FontFile2 ${file} 0 R>>`,
  );
  const widths = range(FIRST, LAST).map((code) => Math.round(font.width(glyphs.get(code) ?? 0)));
  return writer.object(
    `<</Type/Font/Subtype/TrueType/BaseFont${name}/FirstChar ${FIRST}/LastChar ${LAST}/Widths[${widths.join(" ")}]` +
      `/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[128/${[...HIGH, ...LETTERS].join("/")}]>>` +
      `/FontDescriptor ${descriptor} 0 R/ToUnicode ${writer.stream("", toUnicode())} 0 R>>`,
  );
}

const WINDOWS = new TextDecoder("windows-1251");

function codePointOf(code: number): number {
  return WINDOWS.decode(Uint8Array.of(code)).codePointAt(0) ?? 0;
}

function glyphsOf(font: TrueTypeFont): ReadonlyMap<number, number> {
  return new Map(
    range(FIRST, LAST).flatMap((code) => {
      const glyph = font.glyph(codePointOf(code));
      return glyph === 0 ? [] : [[code, glyph] as const];
    }),
  );
}

/** The subset with a table of letters, which a font that is named by letters needs (ISO 32000-1, 9.6.6.4). */
function withCmap(font: TrueTypeFont, glyphs: ReadonlyMap<number, number>): Buffer {
  const subset = subsetFont(font, new Set(glyphs.values()));
  const pairs = [...glyphs].map(([code, glyph]) => [codePointOf(code), glyph] as const);
  return composeFont([["cmap", cmapOf(pairs)], ...tablesOf(subset)]);
}

/** The sum of the whole file is reckoned anew. */
function tablesOf(file: Buffer): readonly (readonly [string, Buffer])[] {
  return [...readTables(file)].map(([tag, table]) => {
    const bytes = Buffer.from(table);
    if (tag === "head") bytes.writeUInt32BE(0, 8);
    return [tag, bytes] as const;
  });
}

/** A `cmap` of one subtable, format 4, for Windows and Unicode (3, 1): a segment for each letter. */
function cmapOf(pairs: readonly (readonly [codePoint: number, glyph: number])[]): Buffer {
  const sorted = [...new Map(pairs)].toSorted(([a], [b]) => a - b);
  const segments = [
    ...sorted.map(([code, glyph]) => [code, (glyph - code) & 0xffff] as const),
    [0xffff, 1] as const,
  ];
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const length = 16 + 8 * count;
  const table = Buffer.alloc(12 + length);
  const words = [
    0,
    1,
    3,
    1,
    0,
    12,
    4,
    length,
    0,
    2 * count,
    2 * power,
    Math.log2(power),
    2 * (count - power),
  ];
  const ends = segments.map(([code]) => code);
  const all = [
    ...words,
    ...ends,
    0,
    ...ends,
    ...segments.map(([, delta]) => delta),
    ...segments.map(() => 0),
  ];
  for (const [index, word] of all.entries()) table.writeUInt16BE(word, 2 * index);
  return table;
}

function toUnicode(): Buffer {
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, "0");
  const entries = range(FIRST, LAST).map((code) => `<${hex(code, 2)}><${hex(codePointOf(code), 4)}>`);
  const sections = [entries.slice(0, 100), entries.slice(100, 200), entries.slice(200)];
  const body = sections.map((some) => `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`).join("");
  return Buffer.from(
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
      `1 begincodespacerange\n<00><FF>\nendcodespacerange\n${body}endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend`,
    "latin1",
  );
}
