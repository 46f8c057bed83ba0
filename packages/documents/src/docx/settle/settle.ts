import type { Block, Cell, Paragraph, Row, Table } from "../model.ts";
import { joinRows } from "./joinRows.ts";

/** Things whose edges differ by no more than this stand level. */
const LEVEL = 2;

/**
 * Turns where blocks stood into room before and after them, in cells too, and makes them hold on to each other.
 * `top`: where the room for the first of them begins.
 */
export function settle(blocks: readonly Block[], top: number): readonly Block[] {
  const settled: Block[] = [];
  let bottom = top;
  for (const block of holding(joinRows(blocks))) {
    const gap = Math.max(0, block.top - bottom);
    if (block.kind === "paragraph" && block.footWidth !== undefined) {
      settled.push(block);
      continue;
    }
    if (block.kind === "paragraph") settled.push({ ...unlike(block, settled.at(-1)), before: gap });
    else settleTable(block, gap, settled);
    bottom = Math.max(bottom, block.bottom + ruleRoom(block));
  }
  return settled;
}

/** Word processors keep more room for a rule than it is thick: over a sheet full of them it would add up to a line. */
function ruleRoom(block: Block): number {
  return block.kind === "paragraph" && block.ruleBelow !== undefined ? 0.8 : 0;
}

/**
 * Word processors take neighbours with equal rules and indents for one framed block, with a rule under the last alone.
 * A twentieth of a point makes them unequal.
 */
function unlike(block: Paragraph, previous: Block | undefined): Paragraph {
  const alike =
    block.ruleBelow !== undefined &&
    previous?.kind === "paragraph" &&
    previous.ruleBelow === block.ruleBelow &&
    previous.left === block.left &&
    previous.right === block.right;
  return alike ? { ...block, right: block.right + 1 / 15 } : block;
}

/** A paragraph of more lines is held by none of them: it would go to the next sheet whole. */
const LONG = 8;

/** What is to stay with what is before it is held by that: word processors know no other way. */
function holding(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const long = block.kind === "paragraph" && block.lines > LONG;
    return next?.keepPrevious && !next.breakBefore && !long ? { ...block, keepNext: true } : block;
  });
}

/** A table has no room around it: the paragraph before it has, or the first paragraphs of the cells. */
function settleTable(table: Table, gap: number, before: Block[]): void {
  const previous = before.at(-1);
  const apart = previous?.kind === "table" || table.breakBefore;
  if (apart) before.push({ ...separator(table, Math.max(1, gap)), keepNext: previous?.keepNext === true });
  else if (table.real && previous) before[before.length - 1] = { ...(previous as Paragraph), after: gap };
  const rest = apart || table.real ? 0 : gap;
  const rows = table.rows.map((row, index) => {
    const above = index === 0 ? rest : row.top - (table.rows[index - 1]?.bottom ?? row.top);
    const held = row.keepNext || (table.keepNext && index === table.rows.length - 1);
    const cells = row.cells.map((cell) =>
      table.real ? realCell(cell) : sideCell(cell, row, Math.max(0, above)),
    );
    return { ...row, cells, ...(held && { keepNext: true }) };
  });
  before.push({ ...table, rows });
}

function realCell(cell: Cell): Cell {
  const inner = cell.top + cell.borders.top + cell.padding.top;
  const first = cell.blocks[0]?.top ?? inner;
  const top = cell.align === "top" && first > inner + LEVEL ? inner : first;
  return { ...cell, blocks: settle(cell.blocks, top) };
}

/** What ends level with its row, but begins lower than it, stands at the bottom of it. */
function sideCell(cell: Cell, row: Row, above: number): Cell {
  const lowest = Math.max(...row.cells.map(({ bottom }) => bottom));
  const low = cell.top > row.top + LEVEL && cell.bottom >= lowest - LEVEL;
  const first = cell.blocks[0]?.top ?? row.top;
  if (!low) {
    const top = first - row.top <= LEVEL ? first : row.top;
    return { ...cell, blocks: settle(cell.blocks, top - above) };
  }
  const blocks = settle(cell.blocks, first);
  const last = blocks.at(-1);
  const after = row.bottom - (last?.bottom ?? row.bottom);
  const ended =
    last?.kind === "paragraph" && after > LEVEL ? [...blocks.slice(0, -1), { ...last, after }] : blocks;
  return { ...cell, align: "bottom", blocks: ended };
}

/** An empty paragraph of this height. Between two tables there must be one, or they become one table. */
export function separator(near: Pick<Block, "top" | "breakBefore">, height: number): Paragraph {
  const { top, breakBefore } = near;
  return {
    kind: "paragraph",
    runs: [],
    look: { size: 1, bold: false, italic: false, capitals: false, underlined: false, script: "normal" },
    align: "left",
    left: 0,
    right: 0,
    firstLine: 0,
    lineHeight: height,
    exact: true,
    words: { top, bottom: top, left: 0, right: 0 },
    lines: 1,
    top: top - height,
    bottom: top,
    ...(breakBefore && { breakBefore }),
  };
}
