import type { LaidOutElement, LaidOutNode, Style } from "../../layout/LaidOut.ts";
import { borders, contentBox, padding } from "../measure.ts";
import type { Block, Cell, Edges, Region, Row, Table } from "../model.ts";
import type { Flow } from "./blocksOf.ts";

/** A row that is taller than its words by so much is meant to be. */
const TALLER = 1;

/** A table, and before it its caption. */
export function tableBlocks(element: LaidOutElement, region: Region, flow: Flow): readonly Block[] {
  const captions = parts(element, "table-caption").flatMap((caption) => flow(caption, region));
  const rows = rowsOf(element, flow);
  if (rows.length === 0) return captions;
  const [top, bottom] = [rows[0]?.top ?? 0, rows.at(-1)?.bottom ?? 0];
  const table: Table = { kind: "table", real: true, origin: region.left, top, bottom, rows };
  return [...captions, table];
}

function rowsOf(table: LaidOutElement, flow: Flow): readonly Row[] {
  const groups = ["table-header-group", "table-row-group", "table-footer-group"];
  const rows = elements(table.children).flatMap((child) => {
    if (child.style.display === "table-row") return [{ row: child, heading: false }];
    if (!groups.includes(child.style.display)) return [];
    const heading = child.style.display === "table-header-group";
    return parts(child, "table-row").map((row) => ({ row, heading }));
  });
  return rows.map(({ row, heading }, index) => {
    const next = rows[index + 1]?.row;
    const held = avoids(row, "break-after") || (next !== undefined && avoids(next, "break-before"));
    return { ...rowOf(row, flow), heading, keepNext: heading || held };
  });
}

function rowOf(row: LaidOutElement, flow: Flow): Row {
  const cells = parts(row, "table-cell").map((cell) => cellOf(cell, flow));
  const { top, bottom } = row.box;
  const needed = Math.max(0, ...cells.filter(({ rowSpan }) => rowSpan === 1).map(heightNeeded));
  return { top, bottom, cells, ...(bottom - top > needed + TALLER && { height: bottom - top }) };
}

function cellOf(cell: LaidOutElement, flow: Flow): Cell {
  const inner = withoutFrame(cell);
  return {
    ...cell.box,
    blocks: flow(inner, contentBox(inner)),
    rowSpan: Math.max(1, Number(cell.attributes.rowspan ?? 1) || 1),
    padding: padding(cell.style),
    borders: borders(cell.style),
    align: alignOf(cell.style["vertical-align"]),
  };
}

const SIDES = ["top", "right", "bottom", "left"];

/** The borders of a cell are the cell's, not those of the paragraphs in it. */
function withoutFrame(cell: LaidOutElement): LaidOutElement {
  const { top, right, bottom, left } = ownBorders(cell.style);
  const { box } = cell;
  const none = Object.fromEntries(SIDES.map((side) => [`border-${side}-width`, "0px"]));
  return {
    ...cell,
    box: { left: box.left + left, top: box.top + top, right: box.right - right, bottom: box.bottom - bottom },
    style: { ...cell.style, ...none },
  };
}

/** How much of its borders lies in a cell: of those that it shares with its neighbours, one half. */
function ownBorders(style: Style): Edges {
  const { top, right, bottom, left } = borders(style);
  const share = style["border-collapse"] === "collapse" ? 0.5 : 1;
  return { top: top * share, right: right * share, bottom: bottom * share, left: left * share };
}

function heightNeeded({ blocks, padding: { top, bottom }, borders: frame }: Cell): number {
  const height = (blocks.at(-1)?.bottom ?? 0) - (blocks[0]?.top ?? 0);
  return height + top + bottom + (frame.top + frame.bottom) / 2;
}

function alignOf(value: string): Cell["align"] {
  return value === "middle" || value === "bottom" ? value : "top";
}

function avoids({ style }: LaidOutElement, name: "break-after" | "break-before"): boolean {
  return style[name].startsWith("avoid");
}

function parts(element: LaidOutElement, display: string): readonly LaidOutElement[] {
  return elements(element.children).filter(({ style }) => style.display === display);
}

function elements(nodes: readonly LaidOutNode[]): readonly LaidOutElement[] {
  return nodes.filter((node) => node.kind === "element");
}
