import type { Box, LaidOutElement, LaidOutNode } from "../../layout/LaidOut.ts";
import { unionBox } from "../measure.ts";
import { type Block, type Cell, NO_EDGES, type Region, type Row, type Table } from "../model.ts";
import { arrange, type Columns } from "./arrange.ts";
import { asOneParagraph } from "./asOneParagraph.ts";
import type { Flow } from "./blocksOf.ts";
import { isOutOfFlow, isSeen } from "./kinds.ts";
import { paragraphOf } from "./paragraphOf.ts";

/** A child of a flex box, a grid or a text in columns; its blocks stand between its own edges. */
interface Item {
  readonly box: Box;
  readonly blocks: readonly Block[];
}

/** The blocks of an element whose children may stand side by side: rows of a table without a frame, where they do. */
export function arrangedBlocks(element: LaidOutElement, region: Region, flow: Flow): readonly Block[] {
  const loose = element.children.flatMap((child) =>
    child.kind === "element" && isOutOfFlow(child) ? flow(child, region) : [],
  );
  return [...inRows(element, region, flow), ...loose];
}

function inRows(element: LaidOutElement, region: Region, flow: Flow): readonly Block[] {
  const items = element.children.flatMap((child) => itemOf(child, element, flow));
  const rows = arrange(items);
  const below = (row: Columns<Item>) => row.flat().flatMap(({ blocks, box }) => moved(blocks, box, region));
  if (rows.every((row) => row.length === 1)) return rows.flatMap(below);
  const joined = asOneParagraph(
    items.map(({ blocks }) => blocks),
    region,
  );
  if (joined) return [joined];
  return rows.flatMap((row) => (row.length === 1 ? below(row) : rowBlocks(row, region)));
}

function itemOf(child: LaidOutNode, { style }: LaidOutElement, flow: Flow): readonly Item[] {
  if (child.kind === "element") {
    const blocks = isOutOfFlow(child) ? [] : flow(child, child.box);
    return blocks.length === 0 ? [] : [{ box: child.box, blocks }];
  }
  if (!isSeen(child)) return [];
  const box = unionBox(child.boxes);
  return [{ box, blocks: [paragraphOf({ nodes: [child], style, content: box }, box)] }];
}

/** A row as a table of one row. What stands under the row that the last column begins with goes under the whole row. */
function rowBlocks(columns: Columns<Item>, region: Region): readonly Block[] {
  const parts = columns.map((column, index) => {
    const box = unionBox(column.map((item) => item.box));
    const blocks = column.flatMap((item) => moved(item.blocks, item.box, box));
    const [first, ...rest] = blocks;
    const inner = index === columns.length - 1 || rest.length === 0 ? rowIn(first) : undefined;
    return inner
      ? { cells: inner.cells, rest: moved(rest, box, region) }
      : { cells: [cellOf(box, blocks)], rest: [] };
  });
  const cells = parts.flatMap((part) => part.cells);
  const { top, bottom } = wordsBox(cells);
  const table: Table = {
    kind: "table",
    real: false,
    origin: region.left,
    top,
    bottom,
    rows: [{ top, bottom, cells }],
  };
  return [table, ...parts.flatMap(({ rest }) => rest)];
}

function cellOf(box: Box, blocks: readonly Block[]): Cell {
  return { ...box, blocks, rowSpan: 1, padding: NO_EDGES, borders: NO_EDGES, align: "top" };
}

/** The row that a block is, when it is nothing but one row of things side by side. */
function rowIn(block: Block | undefined): Row | undefined {
  return block?.kind === "table" && !block.real && block.rows.length === 1 ? block.rows[0] : undefined;
}

/** Blocks that were to stand in one place, for another one: where they were is where they stay. */
function moved(blocks: readonly Block[], from: Region, to: Region): readonly Block[] {
  const [left, right] = [from.left - to.left, to.right - from.right];
  return blocks.map((block) =>
    block.kind === "table"
      ? { ...block, origin: to.left }
      : { ...block, left: block.left + left, right: block.right + right },
  );
}

/** From where to where the content of cells goes: a cell itself may be higher. */
function wordsBox(cells: readonly Cell[]): { readonly top: number; readonly bottom: number } {
  const blocks = cells.flatMap((cell) => cell.blocks);
  return {
    top: Math.min(...blocks.map((block) => block.top)),
    bottom: Math.max(...blocks.map((block) => block.bottom)),
  };
}
