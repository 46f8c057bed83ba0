import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { PRINT_FONTS } from "./printFonts.ts";

let faces: Promise<string> | undefined;

/**
 * What a page that is to be printed must bring along: nothing where the browser finds fonts through fontconfig; elsewhere
 * the same fonts inside a stylesheet, read once for each page that the printer keeps.
 */
export function printFontFaces(platform: NodeJS.Platform = process.platform): Promise<string> {
  if (platform === "linux") return Promise.resolve("");
  faces ??= load();
  return faces;
}

async function load(): Promise<string> {
  const folder = dirname((await prepareBrowser()).fonts);
  const rules = PRINT_FONTS.map(async ({ file, name: { family, style } }) => {
    const data = (await readFile(join(folder, file))).toString("base64");
    const weight = style.includes("Bold") ? "700" : "400";
    const slant = style.includes("Italic") ? "italic" : "normal";
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${slant}; src: url(data:font/ttf;base64,${data}); }`;
  });
  return (await Promise.all(rules)).join("\n");
}
