import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Block, Cell, Edges, Row, Table as TableModel } from "../model.ts";
import { separator } from "../settle/settle.ts";
import { columnEdges, edgeIndex, withoutHoles } from "./columnsOf.ts";
import type { Numberings } from "./markers.ts";
import { paragraphOptions } from "./paragraphOptions.ts";
import { eighths, twips } from "./units.ts";

const ALIGNMENTS = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.CENTER,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** Makes paragraphs and tables of `docx` of ours. `base`: size of the document's type, in pixels. */
export function blockWriter(base: number, numberings: Numberings) {
  const written = (block: Block): Paragraph | Table =>
    block.kind === "table"
      ? table(block)
      : new Paragraph(paragraphOptions(block, base, numberings.of(block)));

  function table(model: TableModel): Table {
    const rows = withoutHoles(model);
    const edges = columnEdges(rows);
    const left = edges[0] ?? 0;
    const at = edges.map((edge) => twips(edge - left));
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: at.at(-1) ?? 0, type: WidthType.DXA },
      indent: { size: twips(left - model.origin), type: WidthType.DXA },
      columnWidths: at.slice(1).map((edge, index) => edge - (at[index] ?? 0)),
      borders: TableBorders.NONE,
      margins: { marginUnitType: WidthType.DXA, top: 0, right: 0, bottom: 0, left: 0 },
      rows: rows.map((row) => tableRow(row, edges)),
    });
  }

  function tableRow(row: Row, edges: readonly number[]): TableRow {
    return new TableRow({
      cantSplit: true,
      ...(row.heading && { tableHeader: true }),
      ...(row.height !== undefined && { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
      children: row.cells.map((cell) => tableCell(row.keepNext ? keptCell(cell) : cell, edges)),
    });
  }

  function tableCell(cell: Cell, edges: readonly number[]): TableCell {
    const [from, to] = [edgeIndex(edges, cell.left), edgeIndex(edges, cell.right)];
    const width = twips((edges[to] ?? cell.right) - (edges[from] ?? cell.left));
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(to - from > 1 && { columnSpan: to - from }),
      ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
      ...(cell.align !== "top" && { verticalAlign: ALIGNMENTS[cell.align] }),
      ...(isNone(cell.padding)
        ? {}
        : { margins: { marginUnitType: WidthType.DXA, ...inTwips(cell.padding) } }),
      borders: frame(cell.borders),
      children: cellBlocks(cell).map(written),
    });
  }
  return written;
}

/** A cell ends with a paragraph: what opens the document asks for one. */
function cellBlocks({ blocks, bottom }: Cell): readonly Block[] {
  return blocks.at(-1)?.kind === "paragraph" ? blocks : [...blocks, separator({ top: bottom }, 1)];
}

/** What stands in a row that stays with the next one. */
function keptCell(cell: Cell): Cell {
  return { ...cell, blocks: cell.blocks.map(kept) };
}

function kept(block: Block): Block {
  if (block.kind === "paragraph") return { ...block, keepNext: true };
  return { ...block, rows: block.rows.map((row) => ({ ...row, keepNext: true })) };
}

function isNone(edges: Edges): boolean {
  return Object.values(edges).every((width) => twips(width) === 0);
}

function inTwips(edges: Edges) {
  const { top, right, bottom, left } = edges;
  return { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) };
}

function frame(edges: Edges) {
  return Object.fromEntries(
    Object.entries(edges).flatMap(([side, width]) =>
      width > 0 ? [[side, { style: BorderStyle.SINGLE, size: eighths(width), color: "auto" }] as const] : [],
    ),
  );
}
