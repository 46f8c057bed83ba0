import { elementsOf, type StructNode } from "../StructNode.ts";
import { headingLevel } from "../types.ts";

/** The first heading is of level 1, and no level is skipped on the way down (ISO 14289-1, 7.4.2; veraPDF 7.4.2-1). */
export function mendHeadings(root: StructNode): void {
  let last = 0;
  for (const node of elementsOf(root)) {
    const level = headingLevel(node.type);
    if (level === undefined) continue;
    last = Math.min(level, last + 1);
    node.type = `H${last}`;
  }
}
