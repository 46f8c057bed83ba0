// Seen by other packages' tests, which compile this file and do not include its folder.
/// <reference path="./modules.d.ts" />
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { convert } from "fontverter";
import { EVERYDAY } from "./everyday.ts";
import { type FontName, leanFont } from "./leanFont.ts";

const require = createRequire(import.meta.url);
const ASSETS = new URL("../../assets/", import.meta.url);

/** A font that documents are printed with. */
export interface PrintFont {
  /** Name of its file. */
  readonly file: string;
  readonly name: FontName;
  /** Makes the file: TrueType. Takes some tenths of a second. */
  make(): Promise<Buffer>;
}

const TINOS = "@expo-google-fonts/tinos";
const DEJAVU = "@fontsource/dejavu-sans";

/** When what is made here changes, the folders on people's machines that hold it must be made anew. */
const MAKING = 2;

const STYLES = [
  { source: "400Regular", style: "Regular" },
  { source: "400Regular_Italic", style: "Italic" },
  { source: "700Bold", style: "Bold" },
  { source: "700Bold_Italic", style: "Bold Italic" },
] as const;

/**
 * Tinos (metric-compatible with Times New Roman) with the letters of nearly every document, and whole for the rest;
 * squares; DejaVu Sans as a last resort for signs that Tinos lacks. Stylesheets name them in this order. The preview
 * brings the same designs along as web fonts.
 */
export const PRINT_FONTS: readonly PrintFont[] = [
  ...STYLES.map(({ source, style }) =>
    font({ family: "Tinos", style }, async () => subset(await tinos(source))),
  ),
  ...STYLES.map(({ source, style }) => font({ family: "Formulyar Rare", style }, () => tinos(source))),
  font({ family: "Formulyar Squares", style: "Regular" }, async () =>
    trueType(await readFile(new URL("squares.woff2", ASSETS))),
  ),
  font({ family: "Formulyar Fallback", style: "Regular" }, async () =>
    trueType(await readFile(join(folder(DEJAVU), "files/dejavu-sans-latin-400-normal.woff2"))),
  ),
];

/** What the fonts are made of, for the name of the folder that holds them. */
export async function fontsVersion(): Promise<string> {
  const versions = [TINOS, DEJAVU].map(async (name) => {
    const text = await readFile(join(folder(name), "package.json"), "utf8");
    return (JSON.parse(text) as { readonly version: string }).version;
  });
  return [...(await Promise.all(versions)), MAKING].join("-");
}

function font(name: FontName, read: () => Promise<Buffer>): PrintFont {
  const file = `${name.family}-${name.style}.ttf`.replaceAll(" ", "");
  return { file, name, make: async () => leanFont(await read(), name) };
}

function tinos(source: string): Promise<Buffer> {
  return readFile(join(folder(TINOS), source, `Tinos_${source}.ttf`));
}

async function subset(bytes: Buffer): Promise<Buffer> {
  // A part of HarfBuzz in WebAssembly: loaded once in the life of an installation.
  const { default: subsetFont } = await import("subset-font");
  return Buffer.from(await subsetFont(bytes, EVERYDAY, { targetFormat: "truetype" }));
}

async function trueType(bytes: Buffer): Promise<Buffer> {
  return Buffer.from(await convert(bytes, "truetype"));
}

function folder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
