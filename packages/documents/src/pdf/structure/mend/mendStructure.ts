import { contentsOf, element, type MarkedContent, type StructKid, type StructNode } from "../StructNode.ts";
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
  root.kids = root.kids.flatMap((kid) => prepared(kid, textOf, drop));
  toParagraphs(root);
  root.kids = root.kids.flatMap(mended).filter((kid) => !isEmpty(kid));
  mendHeadings(root);
  return { root, decoration };
}

/** The browser's own `Document` is the only child of the tree's root. */
function unwrapped(kid: StructKid): readonly StructKid[] {
  return kid.kind === "element" && kid.type === "Document" ? kid.kids : [kid];
}

type Drop = (contents: Iterable<MarkedContent>) => void;

/** Takes out what is decoration: pictures that nobody has described, heads of tables printed again. */
function prepared(kid: StructKid, textOf: TextOf, drop: Drop): readonly StructKid[] {
  if (kid.kind !== "element") return [kid];
  if ((kid.type === "Figure" || kid.type === "Formula") && !kid.alt && !kid.actualText) {
    drop(contentsOf(kid));
    return [];
  }
  kid.kids = kid.kids.flatMap((inner) => prepared(inner, textOf, drop));
  if (kid.type === "Table") {
    // Rows may stand in boxes that mean nothing.
    kid.kids = kid.kids.flatMap(transparent);
    for (const row of kid.kids) if (row.kind === "element") row.kids = row.kids.flatMap(transparent);
    const repeated = new Set(repeatedHeads(kid, textOf));
    drop(repeated);
    without(kid, repeated);
  }
  return [kid];
}

function transparent(kid: StructKid): readonly StructKid[] {
  return kid.kind === "element" && isTransparent(kid.type) ? kid.kids.flatMap(transparent) : [kid];
}

function without(node: StructNode, contents: ReadonlySet<StructKid>): void {
  if (contents.size === 0) return;
  node.kids = node.kids.filter((kid) => !contents.has(kid));
  for (const kid of node.kids) if (kid.kind === "element") without(kid, contents);
}

function mended(kid: StructKid): readonly StructKid[] {
  if (kid.kind !== "element") return [kid];
  kid.kids = kid.kids.flatMap(mended);
  if (kid.type === "L") mendList(kid);
  const strays = kid.type === "Table" ? mendTable(kid) : [];
  kid.kids = kid.kids.filter((inner) => !isEmpty(inner));
  return [...strays.map((stray) => element("P", [stray])), kid];
}

const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["TD", "TH"]);

function isEmpty(kid: StructKid): boolean {
  return kid.kind === "element" && !MAY_BE_EMPTY.has(kid.type) && kid.kids.every(isEmpty);
}
