import type { LaidOutElement, LaidOutNode } from "../../layout/LaidOut.ts";

/** Whether a node stands in a line of text. A box in a line that holds blocks is a block for a word processor. */
export function isInline(node: LaidOutNode): boolean {
  if (node.kind === "text") return true;
  if (isOutOfFlow(node)) return false;
  const { display } = node.style;
  return (display === "inline" || display === "inline-block") && node.children.every(isInline);
}

/** Whether the children of an element may stand side by side. */
export function isArranged({ style }: LaidOutElement): boolean {
  return /^(inline-)?(flex|grid)$/.test(style.display) || Number(style["column-count"]) > 1;
}

export function isTable({ style }: LaidOutElement): boolean {
  return /^(inline-)?table$/.test(style.display);
}

/** Whether an element is put somewhere on the sheet, past what flows there. */
export function isOutOfFlow({ style }: LaidOutElement): boolean {
  return style.position === "absolute" || style.position === "fixed";
}

/** Whether there is something to be seen in a line. */
export function isSeen(node: LaidOutNode): boolean {
  if (node.kind === "text") return node.boxes.length > 0 && /[^ \t\r\n\f]/.test(node.text);
  return node.children.length > 0 ? node.children.some(isSeen) : node.style.display === "inline-block";
}
