import { composeFont } from "../pdf/fonts/composeFont.ts";
import { subsetFont } from "../pdf/fonts/subsetFont.ts";
import { readTrueTypeFont } from "../pdf/fonts/TrueTypeFont.ts";
import { readTables } from "./fontTables.ts";

/** What lays text out; hinting, which documents are printed without, is left behind. */
const KEPT = ["GDEF", "GPOS", "GSUB", "OS/2", "cmap", "kern", "post"] as const;

/** How a font is called from now on. */
export interface FontName {
  /** As stylesheets name it. */
  readonly family: string;
  /** `Regular`, `Bold Italic` … */
  readonly style: string;
}

/**
 * The same font by a name of ours and without hinting: the browser goes through the whole file for each document, so a
 * lean one prints a fifth faster.
 */
export function leanFont(bytes: Buffer, name: FontName): Buffer {
  const font = readTrueTypeFont(bytes);
  const all = new Set(Array.from({ length: font.glyphs }, (_, glyph) => glyph));
  const bare = readTables(subsetFont(font, all));
  const kept = KEPT.map((tag) => [tag, font.table(tag)] as const).filter(([, table]) => table.length > 0);
  const tables = [...kept, ...bare, ["name", nameTable(name)] as const];
  return composeFont(tables.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** PostScript name: by it a PDF tells which font it has. */
function postScriptName({ family, style }: FontName): string {
  return `Formulyar${family.replaceAll(/Formulyar|\s/g, "")}-${style.replaceAll(" ", "")}`;
}

/** The `name` table (OpenType): family, style, full name and PostScript name, for Windows, in English. */
function nameTable(name: FontName): Buffer {
  const texts: readonly (readonly [id: number, text: string])[] = [
    [1, name.family],
    [2, name.style],
    [4, `${name.family} ${name.style}`],
    [6, postScriptName(name)],
  ];
  const strings = texts.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + 12 * texts.length);
  for (const [at, value] of [0, texts.length, head.length].entries()) head.writeUInt16BE(value, 2 * at);
  let offset = 0;
  for (const [index, [id]] of texts.entries()) {
    const length = strings[index]?.length ?? 0;
    const record = [3, 1, 0x409, id, length, offset];
    for (const [at, value] of record.entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * at);
    offset += length;
  }
  return Buffer.concat([head, ...strings]);
}
