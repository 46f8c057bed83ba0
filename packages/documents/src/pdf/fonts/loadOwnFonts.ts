import { PRINT_FONTS } from "../../fonts/printFonts.ts";
import type { OwnFonts } from "./ownFonts.ts";
import { readTrueTypeFont } from "./TrueTypeFont.ts";

let loaded: Promise<OwnFonts> | undefined;

/** The fonts that documents are printed with, read once. */
export function loadOwnFonts(): Promise<OwnFonts> {
  loaded ??= Promise.all(PRINT_FONTS.map(async ({ read }) => readTrueTypeFont(await read()))).then(
    (fonts) => new Map(fonts.map((font) => [font.name, font])),
  );
  return loaded;
}
