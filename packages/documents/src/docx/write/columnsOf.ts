import type { Cell, Edges, Row, Table } from "../model.ts";

/** Edges that are no further apart than this are one edge. */
const SAME = 1.5;

/** The edges between which the columns of a table stand, from the left. */
export function columnEdges(rows: readonly Row[]): readonly number[] {
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right]));
  const edges: number[] = [];
  for (const edge of all.toSorted((a, b) => a - b)) {
    if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > SAME) edges.push(edge);
  }
  return edges;
}

/** Which of the edges this is. */
export function edgeIndex(edges: readonly number[], edge: number): number {
  return edges.findLastIndex((one) => one <= edge + 0.001);
}

/**
 * Rows of things side by side, without holes: each cell reaches to the next one, and keeps its distance inside. Plain words
 * get the distance on their right as room to grow.
 */
export function withoutHoles(table: Table): readonly Row[] {
  if (table.real) return table.rows;
  const cells = table.rows.flatMap((row) => row.cells);
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  return table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((_, index) => stretched(row, index, left, right)),
  }));
}

function stretched({ cells }: Row, index: number, left: number, right: number): Cell {
  const cell = cells[index] as Cell;
  const outer = { left: index === 0 ? left : cell.left, right: cells[index + 1]?.left ?? right };
  const padding: Edges = {
    ...cell.padding,
    left: Math.max(0, cell.left - outer.left),
    right: isPlainLine(cell) ? 0 : Math.max(0, outer.right - cell.right),
  };
  return { ...cell, ...outer, padding };
}

function isPlainLine({ blocks: [block, ...more] }: Cell): boolean {
  return (
    more.length === 0 &&
    block?.kind === "paragraph" &&
    block.lines <= 1 &&
    block.align === "left" &&
    block.ruleBelow === undefined
  );
}
