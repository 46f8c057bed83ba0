import { AlignmentType, LevelFormat } from "docx";
import type { Block, Marker, Paragraph } from "../model.ts";
import { lookOptions } from "./runsOf.ts";
import { twips } from "./units.ts";

/** Where a paragraph stands among numbered lists. */
export interface Numbering {
  readonly reference: string;
  readonly level: 0;
  /** Which list of this kind it is: each counts anew. */
  readonly instance: number;
}

/** The numbered lists of a document. */
export interface Numberings {
  readonly config: readonly object[];
  of(paragraph: Paragraph): Numbering | undefined;
}

/** Finds the numbered lists: one begins wherever a number is 1. Other signs before items stay signs. */
export function numberingsOf(blocks: readonly Block[], base: number): Numberings {
  const kinds = new Map<string, Marker>();
  const found = new Map<Paragraph, Numbering>();
  let instance = -1;
  for (const paragraph of blocks.flatMap(paragraphsIn)) {
    const [, number, sign = ""] = /^(\d+)([.)])$/.exec(paragraph.marker?.text ?? "") ?? [];
    if (!paragraph.marker || number === undefined) continue;
    if (number === "1" || instance < 0) instance += 1;
    const reference = `numbers-${sign === "." ? "dot" : "bracket"}${paragraph.marker.look.bold ? "-bold" : ""}`;
    if (!kinds.has(reference)) kinds.set(reference, paragraph.marker);
    found.set(paragraph, { reference, level: 0, instance });
  }
  return {
    config: [...kinds].map(([reference, marker]) => ({ reference, levels: [levelOf(marker, base)] })),
    of: (paragraph) => found.get(paragraph),
  };
}

function levelOf({ text, look, hang }: Marker, base: number) {
  const indent = { left: twips(hang), hanging: twips(hang) };
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: `%1${text.replace(/\d+/, "")}`,
    alignment: AlignmentType.LEFT,
    style: { run: lookOptions(look, base), paragraph: { indent } },
  };
}

function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.kind === "paragraph") return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)));
}
