import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { prepareBrowser } from "../../browser/prepareBrowser.ts";
import { PRINT_FONTS } from "../../fonts/printFonts.ts";
import type { OwnFonts } from "./ownFonts.ts";
import { readTrueTypeFont } from "./TrueTypeFont.ts";

let loaded: Promise<OwnFonts> | undefined;

/** The fonts that documents are printed with, read once. */
export function loadOwnFonts(): Promise<OwnFonts> {
  loaded ??= load();
  // What failed once, a full disk say, may do the next time.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function load(): Promise<OwnFonts> {
  const folder = dirname((await prepareBrowser()).fonts);
  const fonts = PRINT_FONTS.map(async ({ file }) => readTrueTypeFont(await readFile(join(folder, file))));
  return new Map((await Promise.all(fonts)).map((font) => [font.name, font]));
}
