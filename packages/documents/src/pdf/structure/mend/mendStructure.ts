import {
  contentsOf,
  element,
  type MarkedContent,
  replaceKids,
  type StructKid,
  type StructNode,
} from "../StructNode.ts";
import { isTransparent } from "../types.ts";
import { repeatedHeads, type TextOf } from "./dropRepeatedHeads.ts";
import { mendHeadings } from "./mendHeadings.ts";
import { mendList } from "./mendList.ts";
import { mendTable } from "./mendTable.ts";
import { toParagraphs } from "./toParagraphs.ts";

export interface MendedStructure {
  readonly root: StructNode;
  /** Content that belongs to no element any more. */
  readonly decoration: readonly MarkedContent[];
}

/** Makes of the structure that Chromium writes one that PDF/UA-1 accepts and that reads well. */
export function mendStructure(given: StructNode, textOf: TextOf): MendedStructure {
  const decoration: MarkedContent[] = [];
  const root = element("Document", given.kids.flatMap(unwrapped));
  const drop = (contents: Iterable<MarkedContent>) => void decoration.push(...contents);
  replaceKids(root, (kid) => prepared(kid, textOf, drop));
  toParagraphs(root);
  replaceKids(root, mended);
  dropEmpty(root);
  mendHeadings(root);
  return { root, decoration };
}

/** The browser's own `Document` is the only child of the tree's root. */
function unwrapped(kid: StructKid): readonly StructKid[] {
  return kid.kind === "element" && kid.type === "Document" ? kid.kids : [kid];
}

type Drop = (contents: Iterable<MarkedContent>) => void;

/** Takes out what is decoration: pictures that nobody has described, heads of tables printed again. */
function prepared(kid: StructKid, textOf: TextOf, drop: Drop): StructKid | readonly StructKid[] {
  if (kid.kind !== "element") return kid;
  if ((kid.type === "Figure" || kid.type === "Formula") && !kid.alt && !kid.actualText) {
    drop(contentsOf(kid));
    return [];
  }
  replaceKids(kid, (inner) => prepared(inner, textOf, drop));
  if (kid.type === "Table") {
    // Rows may stand in boxes that mean nothing.
    replaceKids(kid, opened);
    for (const row of kid.kids) if (row.kind === "element") replaceKids(row, opened);
    const repeated = new Set(repeatedHeads(kid, textOf));
    drop(repeated);
    without(kid, repeated);
  }
  return kid;
}

/** What is in a box that means nothing, in its place. */
function opened(kid: StructKid): StructKid | readonly StructKid[] {
  if (kid.kind !== "element" || !isTransparent(kid.type)) return kid;
  replaceKids(kid, opened);
  return kid.kids;
}

function without(node: StructNode, contents: ReadonlySet<StructKid>): void {
  if (contents.size === 0) return;
  replaceKids(node, (kid) => {
    if (kid.kind === "element") without(kid, contents);
    return contents.has(kid) ? [] : kid;
  });
}

function mended(kid: StructKid): StructKid | readonly StructKid[] {
  if (kid.kind !== "element") return kid;
  replaceKids(kid, mended);
  if (kid.type === "L") mendList(kid);
  const strays = kid.type === "Table" ? mendTable(kid) : [];
  dropEmpty(kid);
  return strays.length === 0 ? kid : [...strays.map((stray) => element("P", [stray])), kid];
}

function dropEmpty(node: StructNode): void {
  if (node.kids.some(isEmpty)) node.kids = node.kids.filter((kid) => !isEmpty(kid));
}

const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["TD", "TH"]);

function isEmpty(kid: StructKid): boolean {
  return kid.kind === "element" && !MAY_BE_EMPTY.has(kid.type) && kid.kids.every(isEmpty);
}
