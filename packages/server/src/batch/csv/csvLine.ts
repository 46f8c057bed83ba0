/** One line of a CSV file (RFC 4180, with `;` as spreadsheets here expect it). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

/**
 * A cell that is never a formula: spreadsheets work out what begins with one of these signs, and data may be hostile
 * (CSV injection, OWASP). The apostrophe says that a text follows.
 */
function csvCell(text: string): string {
  const harmless = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
