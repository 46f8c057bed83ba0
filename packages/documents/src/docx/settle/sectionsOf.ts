import type { Block } from "../model.ts";

/** What stands on one named page (CSS `page`), or on sheets without a name. */
export function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (section && section[0]?.page === block.page) section.push(block);
    else sections.push([withoutBreak(block)]);
  }
  return sections;
}

/** A section begins on a new sheet by itself. */
function withoutBreak(block: Block): Block {
  const { breakBefore: _, ...rest } = block;
  return rest;
}
