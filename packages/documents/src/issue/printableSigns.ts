import type { OwnFonts } from "../pdf/fonts/ownFonts.ts";

/** What stands for a sign that cannot be printed. */
const REPLACEMENT = "\uFFFD";

/** Signs that lay text out and have no look: browsers print nothing for them. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

function isIgnorable(sign: string): boolean {
  return IGNORABLE.test(sign);
}

/** Whether some font of ours has a sign. Control signs, halves of pairs and signs for private use are nobody's. */
function printsAs(sign: string, fonts: OwnFonts): boolean {
  if (/^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u.test(sign)) return false;
  const code = sign.codePointAt(0) ?? 0;
  return [...fonts.values()].some((font) => font.glyph(code) !== 0);
}

/** Signs beyond those of nearly every text, which need no asking. */
const RARE = /[^\t\n\r\u0020-\u007e\u00a0-\u00ff\u0400-\u04ff\u2013\u2014\u2116]/gu;

/** Text fit to be printed: each sign that no font has gives way to «�». */
export function printable(text: string, fonts: OwnFonts): string {
  return text.replaceAll(RARE, (sign) => (isIgnorable(sign) || printsAs(sign, fonts) ? sign : REPLACEMENT));
}

/** The signs of a text that no font has, each once. */
export function missingSigns(text: string, fonts: OwnFonts): readonly string[] {
  const rare = new Set(text.match(RARE));
  return [...rare].filter((sign) => !isIgnorable(sign) && !printsAs(sign, fonts));
}
