import type { Box, LaidOutNode } from "../../layout/LaidOut.ts";
import { unionBox } from "../measure.ts";

/** The lines that a text runs through, each as wide as what stands in it. */
export function lines(nodes: readonly LaidOutNode[]): readonly Box[] {
  const found: Box[] = [];
  for (const box of nodes.flatMap(pieces)) {
    const last = found.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (last && middle < last.bottom) found[found.length - 1] = unionBox([last, box]);
    else found.push(box);
  }
  return found;
}

/** What is set in lines: words, and boxes among them. */
function pieces(node: LaidOutNode): readonly Box[] {
  if (node.kind === "text") return node.boxes;
  if (node.name === "::marker") return [];
  return node.style.display === "inline-block" ? [node.box] : node.children.flatMap(pieces);
}
