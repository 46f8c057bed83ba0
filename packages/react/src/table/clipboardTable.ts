/** A cell in quotes, as spreadsheets write one that holds a tab or a line break. */
const quoted = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const plain = /[^\t\r\n]*/y;

/** The cells of a text from a spreadsheet: tabs between columns, line breaks between rows. */
export function readTable(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r?\n$/u, "");
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    const cell = cellAt(source, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (at >= source.length) return rows;
    if (source[at] === "\t") at += 1;
    else {
      at += source.startsWith("\r\n", at) ? 2 : 1;
      rows.push([]);
    }
  }
}

function cellAt(source: string, at: number): { readonly text: string; readonly end: number } {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(source);
  if (inQuotes) return { text: (inQuotes[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  plain.lastIndex = at;
  const text = plain.exec(source)?.[0] ?? "";
  return { text, end: at + text.length };
}

/** Cells as a text that spreadsheets take. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(writeCell).join("\t")).join("\r\n");
}

function writeCell(text: string): string {
  return /[\t\r\n]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
