/** What no XML 1.0 document may hold: Word would call the whole document damaged. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that XML may hold; a sign that it may not stands as U+FFFD, so that it is seen. */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, "\ufffd");
}
