import type { PrintedPage } from "../printed/readPrinted.ts";
import { element, type MarkedContent, type StructNode } from "../structure/StructNode.ts";
import { textString } from "../syntax/index.ts";

/** A QR code that is drawn on the first page. */
export interface Stamp {
  /** Rows of modules, dark ones `true`. */
  readonly modules: readonly (readonly boolean[])[];
  /** Edge, and the distances of its lower right corner from the sheet's; in millimetres. */
  readonly size: number;
  readonly right: number;
  readonly bottom: number;
  /** What a screen reader says instead of it. */
  readonly alt: string;
}

export interface StampedElement {
  readonly node: StructNode;
  readonly content: MarkedContent;
}

/** No content of the browser's has this number. */
const OWN_MCID = -1;

/** Puts the stamp at the end of the structure, as a picture with words. */
export function stampElement(root: StructNode, { alt }: Stamp, page: number): StampedElement {
  const content: MarkedContent = { kind: "content", page, mcid: OWN_MCID };
  const node = element("Figure", [content], { alt: textString(alt) });
  root.kids.push(node);
  return { node, content };
}

const POINTS = 72 / 25.4;

/** Draws the stamp: the dark modules of each row as rectangles. */
export function stampContent(
  { modules, size, right, bottom }: Stamp,
  page: PrintedPage,
  mcid: number,
): string {
  const width = Number(page.mediaBox[2]);
  const module = (size * POINTS) / modules.length;
  const x = width - (right + size) * POINTS;
  const y = (bottom + size) * POINTS;
  const rows = modules.map((row, index) =>
    runs(row)
      .map(([from, length]) => `${from} ${index} ${length} 1 re`)
      .join("\n"),
  );
  const matrix = [module, 0, 0, -module, x, y].map((value) => Number(value.toFixed(4))).join(" ");
  return `\n/Figure<</MCID ${mcid}>>BDC\nq\n${matrix} cm\n0 0 0 rg\n${rows.filter(Boolean).join("\n")}\nf\nQ\nEMC\n`;
}

/** Dark modules side by side are one rectangle: hairlines between them would confuse a scanner. */
function runs(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  const found: [number, number][] = [];
  for (const [index, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === index) last[1]++;
    else found.push([index, 1]);
  }
  return found;
}
