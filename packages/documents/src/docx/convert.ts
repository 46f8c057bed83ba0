import type { LaidOutElement } from "../layout/LaidOut.ts";
import { blocksOf } from "./flow/blocksOf.ts";
import { contentBox } from "./measure.ts";
import type { Block } from "./model.ts";
import { sectionsOf } from "./settle/sectionsOf.ts";
import { settle } from "./settle/settle.ts";

/** What a browser laid out, as paragraphs and tables: what each section holds. */
export function convert(page: LaidOutElement): readonly (readonly Block[])[] {
  const region = contentBox(page);
  const sections = sectionsOf(blocksOf(page, region));
  return sections.map((blocks, index) => settle(blocks, index === 0 ? 0 : (blocks[0]?.top ?? 0)));
}
