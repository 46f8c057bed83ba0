const TABLE = /<table\b[\s\S]*?<\/table>/g;
const ROW = /<tr\b[^>]*>[\s\S]*?<\/tr>/g;
const CELL = /<t[hd]\b([^>]*)>/g;
const ALL = 'colspan="all"';

/**
 * Gives a cell that asks for it (`colspan="all"`) the width of its whole table, however many columns a region has taken
 * away or added: a table of too many columns would not fit its sheet.
 */
export function spanAll(markup: string): string {
  if (!markup.includes(ALL)) return markup;
  return markup.replaceAll(TABLE, (table) =>
    table.includes(ALL) ? table.replaceAll(ALL, `colspan="${columnsOf(table)}"`) : table,
  );
}

function columnsOf(table: string): number {
  const rows = (table.match(ROW) ?? []).filter((row) => !row.includes(ALL));
  return Math.max(1, ...rows.map(widthOf));
}

function widthOf(row: string): number {
  const spans = [...row.matchAll(CELL)].map(
    ([, attributes = ""]) => /\bcolspan="(\d+)"/.exec(attributes)?.[1],
  );
  return spans.reduce((sum, span) => sum + Number(span ?? 1), 0);
}
