import type { LaidOutElement, LaidOutNode } from "../../layout/LaidOut.ts";
import { pixels, textBoxes, unionBox } from "../measure.ts";
import type { Run } from "../model.ts";
import { lookOf } from "./lookOf.ts";
import { RunWriter } from "./RunWriter.ts";

/** How near the text's edge a box must end to be what hangs out before the text. */
const NEAR = 8;

/**
 * The runs of a paragraph. `hangsTo`: the left edge of its text, when its first line hangs out: what stands before that
 * edge (a square, say) is set off by a tab.
 */
export function collectRuns(nodes: readonly LaidOutNode[], hangsTo?: number): readonly Run[] {
  const writer = new RunWriter();

  function walk(node: LaidOutNode, underlined: boolean): void {
    if (node.style.visibility !== "visible") return;
    if (node.kind === "text") writer.text(node.text, lookOf(node.style, underlined), node.style);
    else if (node.name === "br") writer.lineBreak();
    else if (node.name !== "::marker") element(node, underlined || isUnderlined(node));
  }

  function element(node: LaidOutElement, underlined: boolean): void {
    const look = lookOf(node.style, underlined);
    writer.gap(pixels(node.style, "margin-left"), look);
    if (isPlace(node)) writer.place(node.box.right - node.box.left, look);
    for (const child of node.children) walk(child, underlined);
    const room = roomAfter(node);
    if (room > 0 && hangsTo !== undefined && Math.abs(node.box.right - hangsTo) < NEAR) writer.tab(look);
    else writer.gap(room + pixels(node.style, "margin-right"), look);
  }

  for (const node of nodes) walk(node, false);
  return writer.runs();
}

function isUnderlined({ style }: LaidOutElement): boolean {
  return style["text-decoration-line"].includes("underline") || pixels(style, "border-bottom-width") > 0;
}

/** Whether this is an empty ruled box: a place to fill in by hand. */
function isPlace(node: LaidOutElement): boolean {
  return (
    node.style.display === "inline-block" &&
    pixels(node.style, "border-bottom-width") > 0 &&
    textBoxes(node).length === 0
  );
}

/** What a box with words in it leaves free on its right. */
function roomAfter(node: LaidOutElement): number {
  const words = textBoxes(node);
  if (node.style.display !== "inline-block" || words.length === 0) return 0;
  return Math.max(0, node.box.right - unionBox(words).right);
}
