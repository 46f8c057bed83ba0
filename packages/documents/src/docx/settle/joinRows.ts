import type { Block, Row, Table } from "../model.ts";

/**
 * Rows of things side by side that follow each other are one table: a word processor would run two tables that touch
 * together of itself, each with columns of the first.
 */
export function joinRows(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (isRow(last) && isRow(block) && fits(last, block)) joined[joined.length - 1] = together(last, block);
    else joined.push(block);
  }
  return joined;
}

function isRow(block: Block | undefined): block is Table {
  return block?.kind === "table" && !block.real;
}

function fits(above: Table, below: Table): boolean {
  return !below.breakBefore && above.page === below.page;
}

function together(above: Table, below: Table): Table {
  const { keepNext, ...rest } = above;
  const held = keepNext || below.keepPrevious;
  return {
    ...rest,
    bottom: below.bottom,
    rows: [...(held ? withHeldEnd(above.rows) : above.rows), ...below.rows],
    ...(below.keepNext && { keepNext: true }),
  };
}

function withHeldEnd(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: true } : row));
}
