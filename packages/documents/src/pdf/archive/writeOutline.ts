import type { PrintedHeading } from "../printed/readPrinted.ts";
import { headingLevel } from "../structure/types.ts";
import { writeObject } from "../syntax/index.ts";
import type { PdfWriter } from "./PdfWriter.ts";

interface Item {
  readonly heading: PrintedHeading;
  readonly level: number;
  readonly number: number;
  readonly kids: Item[];
}

/**
 * Writes the outline that viewers show beside the pages, from the headings as they are nested. Gives what the catalog
 * says of it: nothing for a document without headings.
 */
export function writeOutline(
  writer: PdfWriter,
  headings: readonly PrintedHeading[],
  pageNumber: (page: number) => number,
): string {
  if (headings.length === 0) return "";
  const root: Item[] = nested(writer, headings);
  const outline = writer.reserve();
  writeItems(writer, root, outline, pageNumber);
  writer.fill(outline, `<</Type/Outlines${family(root)}/Count ${headings.length}>>`);
  return `/Outlines ${outline} 0 R`;
}

function nested(writer: PdfWriter, headings: readonly PrintedHeading[]): Item[] {
  const root: Item[] = [];
  const open: Item[] = [];
  for (const heading of headings) {
    const item = { heading, level: headingLevel(heading.node.type) ?? 1, number: writer.reserve(), kids: [] };
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    (open.at(-1)?.kids ?? root).push(item);
    open.push(item);
  }
  return root;
}

function writeItems(
  writer: PdfWriter,
  items: readonly Item[],
  parent: number,
  pageNumber: (page: number) => number,
): void {
  for (const [index, { heading, number, kids }] of items.entries()) {
    const before = items[index - 1];
    const after = items[index + 1];
    writer.fill(
      number,
      `<</Title ${writeObject(heading.title)}/Parent ${parent} 0 R` +
        `/Dest[${pageNumber(heading.page)} 0 R/XYZ ${writeObject(heading.x)} ${writeObject(heading.y)} 0]` +
        (before ? `/Prev ${before.number} 0 R` : "") +
        (after ? `/Next ${after.number} 0 R` : "") +
        (kids.length > 0 ? `${family(kids)}/Count ${size(kids)}` : "") +
        ">>",
    );
    writeItems(writer, kids, number, pageNumber);
  }
}

function family(items: readonly Item[]): string {
  return `/First ${items[0]?.number} 0 R/Last ${items.at(-1)?.number} 0 R`;
}

function size(items: readonly Item[]): number {
  return items.reduce((sum, { kids }) => sum + 1 + size(kids), 0);
}
