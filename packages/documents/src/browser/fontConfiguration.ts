import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fontsVersion, PRINT_FONTS } from "../fonts/printFonts.ts";
import { onceDirectory } from "./onceDirectory.ts";

/**
 * A fontconfig file of our own, with fonts of our own, made once in the cache. Gives its path.
 * Without a single font that fontconfig sees, Chromium prints empty pages and says nothing,
 * even when the document brings its web fonts along.
 */
export async function fontConfiguration(cache: string): Promise<string> {
  const directory = join(cache, `fonts-${await fontsVersion()}`);
  await onceDirectory(directory, (draft) => fillFonts(draft, cache, basename(directory)));
  return join(directory, "fonts.conf");
}

async function fillFonts(draft: string, cache: string, name: string): Promise<void> {
  for (const { file, make } of PRINT_FONTS) await writeFile(join(draft, file), await make());
  await writeFile(join(draft, "fonts.conf"), fontsConf(join(cache, name), join(cache, "fontconfig")));
}

// Hinting rounds the advances of glyphs, and text read back from the PDF falls apart: «Фёд орович».
function fontsConf(directory: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(directory)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
  <alias binding="same"><family>serif</family><prefer><family>Tinos</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Formulyar Fallback</family></prefer></alias>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
