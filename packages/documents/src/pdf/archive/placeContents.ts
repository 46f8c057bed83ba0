import type { PrintedPage } from "../printed/readPrinted.ts";
import { elementsOf, type MarkedContent, type StructNode } from "../structure/StructNode.ts";
import type { NewPage } from "../structure/writeStructure.ts";

/** What each marked content of a page is from now on, by its old number. */
export type PageMarks = ReadonlyMap<number, { readonly mcid: number; readonly type: string }>;

export interface PlacedContents {
  /** By the index that the page has in the printed file. */
  readonly pages: ReadonlyMap<number, NewPage>;
  /** By the page's place in the document. */
  readonly marks: readonly PageMarks[];
  /** Number of the stamp's content on the first page. */
  readonly stampMcid: number;
}

interface Document {
  /** Index of its first page in the printed file. */
  readonly from: number;
  /** Numbers of its pages' objects. */
  readonly numbers: readonly number[];
  /** The content that is drawn by us, on the first page. */
  readonly stamped?: { readonly node: StructNode; readonly content: MarkedContent };
}

/**
 * Numbers the marked contents of each page anew, as they stand in its content. What a content names and the structure
 * does not is decoration; what the structure names and no content has is taken out of it.
 */
export function placeContents(
  root: StructNode,
  pages: readonly PrintedPage[],
  document: Document,
): PlacedContents {
  const owners = ownersOf(root);
  const { from, numbers, stamped } = document;
  const marks: PageMarks[] = [];
  const placed = new Map<number, NewPage>();
  let stampMcid = 0;
  for (const [index, page] of pages.entries()) {
    const own = owners.get(from + index) ?? new Map<number, StructNode>();
    const renumbered = new Map<number, { mcid: number; type: string }>();
    const nodes: StructNode[] = [];
    for (const { mcid } of page.scan.marks) {
      const node = own.get(mcid);
      if (!node || renumbered.has(mcid)) continue;
      renumbered.set(mcid, { mcid: nodes.length, type: node.type });
      nodes.push(node);
    }
    const mcids = new Map([...renumbered].map(([old, { mcid }]) => [old, mcid]));
    if (index === 0 && stamped) {
      stampMcid = nodes.length;
      mcids.set(stamped.content.mcid, stampMcid);
      nodes.push(stamped.node);
    }
    marks.push(renumbered);
    placed.set(from + index, { number: numbers[index] ?? 0, owners: nodes, mcids });
  }
  dropUnplaced(root, placed);
  return { pages: placed, marks, stampMcid };
}

function ownersOf(root: StructNode): ReadonlyMap<number, Map<number, StructNode>> {
  const owners = new Map<number, Map<number, StructNode>>();
  for (const node of elementsOf(root)) {
    for (const kid of node.kids) {
      if (kid.kind !== "content") continue;
      const page = owners.get(kid.page) ?? new Map<number, StructNode>();
      page.set(kid.mcid, node);
      owners.set(kid.page, page);
    }
  }
  return owners;
}

function dropUnplaced(root: StructNode, pages: ReadonlyMap<number, NewPage>): void {
  for (const node of elementsOf(root))
    node.kids = node.kids.filter((kid) => kid.kind !== "content" || pages.get(kid.page)?.mcids.has(kid.mcid));
}
