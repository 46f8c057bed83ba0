import { type CellAttributes, element, replaceKids, type StructKid, type StructNode } from "../StructNode.ts";

const PLAIN: CellAttributes = { rowSpan: 1, colSpan: 1, headers: [] };
const ROW_GROUPS: ReadonlySet<string> = new Set(["THead", "TBody", "TFoot"]);

/**
 * A table holds rows, and a row cells; all rows are as wide as the widest (ISO 14289-1, 7.2; veraPDF 7.2-3 to 7.2-15,
 * 7.2-41 to 7.2-43), and a header cell says what it heads (7.5). Gives what stood in the table and is no part of one.
 */
export function mendTable(table: StructNode): readonly StructKid[] {
  const strays = table.kids.filter((kid) => !isPart(kid));
  if (strays.length > 0) table.kids = table.kids.filter(isPart);
  const rows = rowsOf(table);
  for (const row of rows) replaceKids(row, toCell);
  const cells = rows.map((row) => row.kids as readonly StructNode[]);
  const grid = layOut(cells);
  for (const [index, row] of rows.entries()) {
    replaceKids(row, (cell) => named(cell, index));
    row.kids.push(...padding(grid, index));
  }
  clampSpans(rows);
  return strays;
}

/** The rows of a table, those in its groups too. */
export function rowsOf(table: StructNode): readonly StructNode[] {
  return table.kids.flatMap((kid) => {
    if (kid.kind !== "element") return [];
    if (kid.type === "TR") return [kid];
    return ROW_GROUPS.has(kid.type) ? rowsOf(kid) : [];
  });
}

function isPart(kid: StructKid): boolean {
  return kid.kind === "element" && (kid.type === "TR" || kid.type === "Caption" || ROW_GROUPS.has(kid.type));
}

function toCell(kid: StructKid): StructNode {
  const isCell = kid.kind === "element" && (kid.type === "TH" || kid.type === "TD");
  return isCell ? kid : element("TD", [kid]);
}

/** A header cell without scope heads its column in the first row, its row elsewhere. */
function named(kid: StructKid, row: number): StructKid {
  if (kid.kind !== "element" || kid.type !== "TH" || kid.cell?.scope) return kid;
  return { ...kid, cell: { ...(kid.cell ?? PLAIN), scope: row === 0 ? "Column" : "Row" } };
}

interface Grid {
  readonly width: number;
  /** How many places of each row are taken. */
  readonly taken: readonly number[];
}

function layOut(rows: readonly (readonly StructNode[])[]): Grid {
  const taken = rows.map(() => 0);
  for (const [index, cells] of rows.entries()) {
    for (const { cell = PLAIN } of cells) {
      for (let row = index; row < Math.min(rows.length, index + cell.rowSpan); row++)
        taken[row] = (taken[row] ?? 0) + cell.colSpan;
    }
  }
  return { width: Math.max(0, ...taken), taken };
}

function padding({ width, taken }: Grid, row: number): readonly StructNode[] {
  return Array.from({ length: width - (taken[row] ?? 0) }, () => element("TD", [], { cell: PLAIN }));
}

/** No cell reaches below the last row. */
function clampSpans(rows: readonly StructNode[]): void {
  for (const [index, row] of rows.entries()) {
    replaceKids(row, (kid) => {
      if (kid.kind !== "element" || !kid.cell || kid.cell.rowSpan <= rows.length - index) return kid;
      return { ...kid, cell: { ...kid.cell, rowSpan: rows.length - index } };
    });
  }
}
