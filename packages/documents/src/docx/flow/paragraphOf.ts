import type { Box, LaidOutNode, Style } from "../../layout/LaidOut.ts";
import { collectRuns } from "../inline/collectRuns.ts";
import { lookOf } from "../inline/lookOf.ts";
import { lineHeight, pixels, unionBox } from "../measure.ts";
import type { Paragraph, Region } from "../model.ts";
import { lines } from "./lines.ts";

/** Letters are never quite as wide elsewhere: so much more room, and a hundredth of it, keeps a line from being broken. */
const SLACK = 4;

/** Room below the lines that is more than this is kept free on purpose. */
const SPARE = 1;

/** What a paragraph is made of. */
export interface ParagraphSource {
  readonly nodes: readonly LaidOutNode[];
  /** Of the element that the text stands in. */
  readonly style: Style;
  /** Where the text may stand; its height counts where it is known. */
  readonly content: Region & Partial<Box>;
  /** It has a rule under it, which goes from edge to edge. */
  readonly ruled?: boolean;
}

/** A paragraph of what stands in lines of text. */
export function paragraphOf(source: ParagraphSource, region: Region): Paragraph {
  const { nodes, style, content } = source;
  const set = lines(nodes);
  const align = alignOf(style["text-align"]);
  const firstLine = source.ruled ? inset(set, style, align) : firstLineOf(set[0], style, content.left, align);
  return {
    kind: "paragraph",
    runs: collectRuns(nodes, firstLine < 0 ? content.left : undefined),
    look: lookOf(style),
    align,
    firstLine,
    lineHeight: lineHeight(style),
    words: unionBox(set),
    lines: set.length,
    ...heightOf(set, style, content),
    ...indents(set, source, region, align),
  };
}

function alignOf(value: string): Paragraph["align"] {
  if (value.includes("center")) return "centre";
  if (value === "right" || value === "end") return "right";
  return value === "justify" ? "both" : "left";
}

function firstLineOf(first: Box | undefined, style: Style, left: number, align: Paragraph["align"]): number {
  if (align === "centre" || align === "right") return 0;
  if (first && first.left < left - 2) return first.left - left;
  return pixels(style, "text-indent");
}

/** How far inside its rule a line begins. Of several lines only the first could: they all begin with the rule. */
function inset(set: readonly Box[], style: Style, align: Paragraph["align"]): number {
  return set.length <= 1 && align === "left" ? pixels(style, "padding-left") : 0;
}

/** What the lines need, from their first to their last: room that is kept free below them is not theirs. */
function heightOf(set: readonly Box[], style: Style, content: Partial<Box>): { top: number; bottom: number } {
  const line = lineHeight(style);
  const words = unionBox(set);
  const overhang = Math.max(0, (line - ((set[0]?.bottom ?? 0) - (set[0]?.top ?? 0))) / 2);
  const top = content.top ?? words.top - overhang;
  const needed = Math.max(set.length, 1) * line;
  const given = content.bottom === undefined ? needed : content.bottom - top;
  return { top, bottom: top + (given > needed + SPARE ? needed : given) };
}

function indents(
  set: readonly Box[],
  { style, content, ruled }: ParagraphSource,
  region: Region,
  align: Paragraph["align"],
): { left: number; right: number } {
  const left = content.left - region.left;
  const right = region.right - content.right;
  const widest = Math.max(0, ...set.map((line) => line.right - line.left));
  const spare = content.right - content.left - widest;
  const slack = SLACK + widest / 100;
  if (ruled || set.length === 0) return { left, right };
  if (set.length > 1) {
    if (style["text-wrap-style"] !== "balance" || align !== "centre") return { left, right };
    const narrower = Math.max(0, spare / 2 - slack);
    return { left: left + narrower, right: right + narrower };
  }
  if (spare > slack) return { left, right };
  // One line that fills its room to the last: nothing is beside it that more room would be taken from.
  return {
    left: align === "left" || align === "both" ? left : left - slack,
    right: align === "right" ? right : Math.min(0, right) - slack,
  };
}
