/** Rows as an indented table, each column as wide as its longest cell. */
export function columns(rows: readonly (readonly string[])[], empty: string): string {
  if (rows.length === 0) return `${empty}\n`;
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(width(column))).join("  ");
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join("");
}
