import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { convert } from "fontverter";

const require = createRequire(import.meta.url);

/** A font that documents are printed with. */
export interface PrintFont {
  /** Name of the file that the browser gets. */
  readonly file: string;
  /** How a stylesheet names it. */
  readonly css: string;
  /** A TrueType file. */
  read(): Promise<Buffer>;
}

const TINOS = "@expo-google-fonts/tinos";
const DEJAVU = "@fontsource/dejavu-sans";

/**
 * Tinos (metric-compatible with Times New Roman) whole, so that words with their spaces are of one font; DejaVu Sans for
 * squares, and as a last resort for signs that Tinos lacks. The preview brings the same designs along as web fonts.
 */
export const PRINT_FONTS: readonly PrintFont[] = [
  tinos("400Regular", "font-weight: 400; font-style: normal"),
  tinos("400Regular_Italic", "font-weight: 400; font-style: italic"),
  tinos("700Bold", "font-weight: 700; font-style: normal"),
  tinos("700Bold_Italic", "font-weight: 700; font-style: italic"),
  {
    file: "DejaVuSans.ttf",
    css: 'font-family: "DejaVu Sans"; font-weight: 400 700',
    read: async () => {
      const packed = await readFile(join(folder(DEJAVU), "files/dejavu-sans-latin-400-normal.woff2"));
      return Buffer.from(await convert(packed, "truetype"));
    },
  },
];

/** Versions of the packages that the fonts come from, for the name of the folder that holds what is made of them. */
export async function fontsVersion(): Promise<string> {
  const versions = [TINOS, DEJAVU].map(async (name) => {
    const text = await readFile(join(folder(name), "package.json"), "utf8");
    return (JSON.parse(text) as { readonly version: string }).version;
  });
  return (await Promise.all(versions)).join("-");
}

function tinos(style: string, css: string): PrintFont {
  const path = () => join(folder(TINOS), style, `Tinos_${style}.ttf`);
  return { file: `Tinos-${style}.ttf`, css: `font-family: Tinos; ${css}`, read: () => readFile(path()) };
}

function folder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
