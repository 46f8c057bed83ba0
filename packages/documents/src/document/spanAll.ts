const ALL = 'colspan="all"';
const TAG = /<(\/?)(table|tr|t[hd])\b/g;

/** A table that is open: the columns of its widest row, of the row at hand, and its cells that want to be as wide. */
interface Table {
  widest: number;
  row: number;
  /** The row at hand has such a cell: it does not count. */
  asks: boolean;
  readonly cells: number[];
}

/**
 * Gives a cell that asks for it (`colspan="all"`) the width of its whole table, however many columns a region has taken
 * away or added: a table of too many columns would not fit its sheet. One pass, whatever the markup is.
 */
export function spanAll(markup: string): string {
  if (!markup.includes(ALL)) return markup;
  const widths = new Map<number, number>();
  const open: Table[] = [];
  for (const { 0: head, 1: slash, 2: name, index } of markup.matchAll(TAG)) {
    const end = markup.indexOf(">", index + head.length);
    if (end === -1) break;
    if (name === "table") {
      if (slash === "") open.push({ widest: 1, row: 0, asks: false, cells: [] });
      else close(open.pop(), widths);
    } else if (slash === "") count(open.at(-1), name, markup.slice(index, end), index, widths);
    else if (name === "tr") endRow(open.at(-1));
  }
  for (const table of open) close(table, widths);
  return written(markup, widths);
}

function count(
  table: Table | undefined,
  name: string | undefined,
  tag: string,
  index: number,
  widths: Map<number, number>,
): void {
  const at = tag.indexOf(ALL);
  if (!table) {
    if (at !== -1) widths.set(index + at, 1);
  } else if (name === "tr") endRow(table);
  else if (at !== -1) {
    table.asks = true;
    table.cells.push(index + at);
  } else table.row += Number(/\bcolspan="(\d+)"/.exec(tag)?.[1] ?? 1);
}

function endRow(table: Table | undefined): void {
  if (!table) return;
  if (!table.asks) table.widest = Math.max(table.widest, table.row);
  table.row = 0;
  table.asks = false;
}

function close(table: Table | undefined, widths: Map<number, number>): void {
  endRow(table);
  for (const cell of table?.cells ?? []) widths.set(cell, table?.widest ?? 1);
}

function written(markup: string, widths: ReadonlyMap<number, number>): string {
  const places = [...widths].sort(([a], [b]) => a - b);
  let from = 0;
  const parts = places.map(([at, width]) => {
    const before = markup.slice(from, at);
    from = at + ALL.length;
    return `${before}colspan="${width}"`;
  });
  return parts.join("") + markup.slice(from);
}
