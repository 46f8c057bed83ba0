import type { LaidOutElement } from "../../layout/LaidOut.ts";
import type { Block } from "../model.ts";

/** Hands on to the blocks of an element what it says about sheets: where one ends, what stays together. */
export function hold({ style }: LaidOutElement, blocks: readonly Block[]): readonly Block[] {
  const whole = style["break-inside"].startsWith("avoid");
  return blocks.map((block, index) => {
    const first = index === 0;
    const last = index === blocks.length - 1;
    const held = whole ? wholeBlock(block) : block;
    return {
      ...held,
      ...((held.keepNext || (whole && !last) || (last && isAvoided(style["break-after"]))) && {
        keepNext: true,
      }),
      ...((held.keepPrevious || (first && isAvoided(style["break-before"]))) && { keepPrevious: true }),
      ...((held.breakBefore || (first && isForced(style["break-before"]))) && { breakBefore: true }),
      ...pageOf(held, style.page),
    };
  });
}

function isAvoided(value: string): boolean {
  return value.startsWith("avoid");
}

function isForced(value: string): boolean {
  return /^(page|left|right|recto|verso|always)$/.test(value);
}

function pageOf({ page }: Block, own: string): { page?: string } {
  const name = page ?? (own === "auto" ? undefined : own);
  return name === undefined ? {} : { page: name };
}

function wholeBlock(block: Block): Block {
  if (block.kind === "paragraph") return { ...block, keepLines: true };
  const rows = block.rows.map((row, index) =>
    index < block.rows.length - 1 ? { ...row, keepNext: true } : row,
  );
  return { ...block, rows };
}
