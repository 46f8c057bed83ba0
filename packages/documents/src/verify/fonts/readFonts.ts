import type { PdfFile } from "../../pdf/file/openPdf.ts";
import {
  isName,
  nameOf,
  type PdfDict,
  type PdfObject,
  PdfStream,
  PdfSyntaxError,
} from "../../pdf/syntax/index.ts";
import type { CheckedFile } from "../CheckedFile.ts";
import type { FontUse } from "../content/ContentFacts.ts";
import { type FontProgram, readProgram } from "./readProgram.ts";
import { readToUnicode } from "./readToUnicode.ts";

/** A font that is shown, with what its rules ask about. */
export interface CheckedFont {
  readonly use: FontUse;
  readonly where: string;
  readonly subtype: string | undefined;
  /** Of a composite font its CIDFont, else the font itself. */
  readonly inner: PdfDict;
  readonly descriptor: PdfDict;
  readonly programStream: PdfStream | undefined;
  /** A TrueType program; nothing for others, whose glyphs are not looked into. */
  readonly program: FontProgram | undefined;
  readonly programError: string | undefined;
  readonly visible: boolean;
  /** Text of each code; nothing when the font has no such table. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined;
  glyphOf(code: number): number | undefined;
  /** In thousandths; nothing when the font's dictionary tells none. */
  widthOf(code: number): number | undefined;
}

const known = new WeakMap<CheckedFile, readonly CheckedFont[]>();

/** Every font that is shown in a file. */
export function readFonts(file: CheckedFile): readonly CheckedFont[] {
  const found = known.get(file) ?? [...file.content.fonts.values()].map((use) => readFont(file.pdf, use));
  known.set(file, found);
  return found;
}

function readFont(pdf: PdfFile, use: FontUse): CheckedFont {
  const subtype = nameOf(pdf.resolve(use.dict.get("Subtype")));
  const inner = subtype === "Type0" ? pdf.dict(pdf.list(use.dict.get("DescendantFonts"))[0]) : use.dict;
  const descriptor = pdf.dict(inner.get("FontDescriptor"));
  const stream = ["FontFile", "FontFile2", "FontFile3"]
    .map((key) => pdf.resolve(descriptor.get(key)))
    .find((one) => one instanceof PdfStream);
  const { program, error } = readEmbedded(pdf, pdf.resolve(descriptor.get("FontFile2")));
  return {
    use,
    where: `шрифт ${use.name || "без имени"}`,
    subtype,
    inner,
    descriptor,
    programStream: stream instanceof PdfStream ? stream : undefined,
    program,
    programError: error,
    visible: [...use.codes.values()].some((code) => code.visible),
    toUnicode: unicodeOf(pdf, pdf.resolve(use.dict.get("ToUnicode"))),
    glyphOf: subtype === "Type0" ? glyphs(pdf, inner) : () => undefined,
    widthOf: subtype === "Type0" ? wideWidths(pdf, inner) : narrowWidths(pdf, use.dict, descriptor),
  };
}

function readEmbedded(pdf: PdfFile, stream: PdfObject | undefined) {
  if (!(stream instanceof PdfStream)) return { program: undefined, error: undefined };
  try {
    return { program: readProgram(Buffer.from(pdf.unpack(stream))), error: undefined };
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof PdfSyntaxError)) throw error;
    return { program: undefined, error: error.message };
  }
}

function unicodeOf(pdf: PdfFile, stream: PdfObject | undefined): ReadonlyMap<number, string> | undefined {
  if (!(stream instanceof PdfStream)) return undefined;
  try {
    return readToUnicode(pdf.unpack(stream));
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    return undefined;
  }
}

function glyphs(pdf: PdfFile, inner: PdfDict): (code: number) => number | undefined {
  const map = pdf.resolve(inner.get("CIDToGIDMap"));
  if (map instanceof PdfStream) {
    const table = pdf.unpack(map);
    return (code) => (table[2 * code] ?? 0) * 256 + (table[2 * code + 1] ?? 0);
  }
  return isName(map, "Identity") ? (code) => code : () => undefined;
}

/** `W` and `DW` (ISO 32000-1, 9.7.4.3). */
function wideWidths(pdf: PdfFile, inner: PdfDict): (code: number) => number {
  const widths = new Map<number, number>();
  const list = pdf.list(inner.get("W")).map((one) => pdf.resolve(one));
  for (let at = 0; at < list.length; ) {
    const first = Number(list[at]);
    const second = list[at + 1];
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) widths.set(first + index, Number(pdf.resolve(width)));
      at += 2;
    } else {
      const last = Math.min(Number(second), first + 65535);
      for (let code = first; code <= last; code++) widths.set(code, Number(list[at + 2]));
      at += 3;
    }
  }
  const fallback = Number(pdf.resolve(inner.get("DW")) ?? 1000);
  return (code) => widths.get(code) ?? fallback;
}

function narrowWidths(
  pdf: PdfFile,
  dict: PdfDict,
  descriptor: PdfDict,
): (code: number) => number | undefined {
  const first = Number(pdf.resolve(dict.get("FirstChar")));
  const widths = pdf.list(dict.get("Widths"));
  const missing = pdf.resolve(descriptor.get("MissingWidth"));
  return (code) => {
    const width = pdf.resolve(widths[code - first]);
    if (typeof width === "number") return width;
    return typeof missing === "number" ? missing : undefined;
  };
}
