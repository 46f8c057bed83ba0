import type { Box, LaidOutElement, LaidOutNode } from "../../layout/LaidOut.ts";
import { unionBox } from "../measure.ts";
import { type Block, type Cell, NO_EDGES, type Region, type Row, type Table } from "../model.ts";
import { arrange, type Columns } from "./arrange.ts";
import { asOneParagraph } from "./asOneParagraph.ts";
import type { Flow } from "./blocksOf.ts";
import { isOutOfFlow, isSeen } from "./kinds.ts";
import { paragraphOf } from "./paragraphOf.ts";

/** A child of a flex box, a grid or a text in columns. */
interface Item {
  readonly box: Box;
  blocks(region: Region): readonly Block[];
}

/** The blocks of an element whose children may stand side by side: rows of a table without a frame, where they do. */
export function arrangedBlocks(element: LaidOutElement, region: Region, flow: Flow): readonly Block[] {
  const items = element.children.flatMap((child) => itemOf(child, element, flow));
  const rows = arrange(items);
  if (rows.every((row) => row.length === 1)) return rows.flat(2).flatMap((item) => item.blocks(region));
  const joined = asOneParagraph(
    rows.flat(2).map((item) => item.blocks(item.box)),
    region,
  );
  if (joined) return [joined];
  return rows.flatMap((row) =>
    row.length === 1 ? row.flat().flatMap((item) => item.blocks(region)) : rowBlocks(row, region),
  );
}

function itemOf(child: LaidOutNode, { style }: LaidOutElement, flow: Flow): readonly Item[] {
  if (child.kind === "element") {
    const item = { box: child.box, blocks: (region: Region) => flow(child, region) };
    return isOutOfFlow(child) || item.blocks(child.box).length === 0 ? [] : [item];
  }
  if (!isSeen(child)) return [];
  const box = unionBox(child.boxes);
  return [{ box, blocks: (region) => [paragraphOf({ nodes: [child], style, content: box }, region)] }];
}

/** A row as a table of one row. What stands under the row that the last column begins with goes under the whole row. */
function rowBlocks(columns: Columns<Item>, region: Region): readonly Block[] {
  const parts = columns.map((column, index) => {
    const box = unionBox(column.map((item) => item.box));
    const blocks = column.flatMap((item) => item.blocks(box));
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
