import type { PdfObject, PdfRef } from "../syntax/index.ts";

/** Content of a page that belongs to an element. */
export interface MarkedContent {
  readonly kind: "content";
  /** Index of the page in the file. */
  readonly page: number;
  readonly mcid: number;
}

/** An annotation (a link, a field) that belongs to an element. */
export interface MarkedObject {
  readonly kind: "object";
  readonly page: number;
  readonly ref: PdfRef;
}

/** An element of the logical structure (ISO 32000-1, 14.7). */
export interface StructNode {
  readonly kind: "element";
  /** `P`, `TH`, `NonStruct` … */
  type: string;
  kids: StructKid[];
  alt?: PdfObject;
  readonly actualText?: PdfObject;
  readonly lang?: PdfObject;
  /** Only of table cells. */
  readonly cell?: CellAttributes;
  /** As the browser wrote it; renumbered when the file is written. */
  readonly id?: string;
}

export interface CellAttributes {
  readonly scope?: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Ids of the header cells that name this one. */
  readonly headers: readonly string[];
}

export type StructKid = StructNode | MarkedContent | MarkedObject;

/** A new element. */
export function element(
  type: string,
  kids: readonly StructKid[],
  more: Partial<StructNode> = {},
): StructNode {
  return { ...more, kind: "element", type, kids: [...kids] };
}

/**
 * Puts in the place of each kid what `of` gives for it: itself, another, or several. Nothing is copied where each is given
 * for itself, as most are.
 */
export function replaceKids(
  node: StructNode,
  of: (kid: StructKid) => StructKid | readonly StructKid[],
): void {
  let made: StructKid[] | undefined;
  for (const [index, kid] of node.kids.entries()) {
    const given = of(kid);
    if (given !== kid) made ??= node.kids.slice(0, index);
    if (!made) continue;
    if (isKid(given)) made.push(given);
    else for (const one of given) made.push(one);
  }
  if (made) node.kids = made;
}

function isKid(given: StructKid | readonly StructKid[]): given is StructKid {
  return "kind" in given;
}

/** Every content that stands in an element or below it, in reading order. */
export function contentsOf(node: StructNode): readonly MarkedContent[] {
  const found: MarkedContent[] = [];
  const visit = ({ kids }: StructNode): void => {
    for (const kid of kids) {
      if (kid.kind === "content") found.push(kid);
      else if (kid.kind === "element") visit(kid);
    }
  };
  visit(node);
  return found;
}

/** An element and every element below it, in reading order. */
export function elementsOf(root: StructNode): readonly StructNode[] {
  const found: StructNode[] = [];
  const visit = (node: StructNode): void => {
    found.push(node);
    for (const kid of node.kids) if (kid.kind === "element") visit(kid);
  };
  visit(root);
  return found;
}
