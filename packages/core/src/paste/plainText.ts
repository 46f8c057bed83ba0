/** Longer texts are nobody's name, document or address. */
const longest = 1000;

/**
 * A text from the clipboard, made plain for the readers: one kind of space and of hyphen, no signs without width, `\n` for
 * every end of a line or a cell. Nothing for one that is empty or too long to be looked into.
 */
export function plainText(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text
    .normalize("NFC")
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "")
    .replaceAll(/[\p{Pd}\u2212]/gu, "-")
    .replaceAll(/[\t\r\n\v\f\u2028\u2029]+/gu, "\n")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .trim();
  return plain === "" ? undefined : plain;
}
