import type { IsoDate } from "@formulyar/core";
import { Document, Packer } from "docx";
import type { Sheet } from "../../document/pageStyle.ts";
import type { Block } from "../model.ts";
import { separator } from "../settle/settle.ts";
import { blockWriter } from "./blockWriter.ts";
import { coreProperties } from "./coreProperties.ts";
import { withFixedDates } from "./fixedDates.ts";
import { numberingsOf } from "./markers.ts";
import { sectionOf } from "./sectionOf.ts";
import { stylesXml } from "./stylesXml.ts";

export interface WordDocument {
  readonly title: string;
  readonly today: IsoDate;
  readonly sheet: Sheet;
  /** Each section begins on a new sheet, and its sheets are counted from 1. */
  readonly sections: readonly (readonly Block[])[];
}

/** A document of Office Open XML (ISO/IEC 29500) that Word and LibreOffice open. The same document is the same bytes. */
export async function writeWord({ title, today, sheet, sections }: WordDocument): Promise<Uint8Array> {
  const size = (sheet.fontSize * 4) / 3;
  const numberings = numberingsOf(sections.flat(), size);
  const write = blockWriter(size, numberings);
  const file = new Document({
    compatibility: { version: 15 },
    numbering: { config: numberings.config as [] },
    sections: sections.map((blocks) => sectionOf(ended(blocks).map(write), sheet)),
  });
  // In the place of those that the library writes.
  const own = [
    { path: "docProps/core.xml", data: coreProperties(title, today) },
    { path: "word/styles.xml", data: stylesXml(sheet.fontSize) },
  ];
  return withFixedDates(await Packer.toBuffer(file, undefined, own));
}

/** The last thing of a section is a paragraph that flows. */
function ended(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const flows = last?.kind === "paragraph" && last.footWidth === undefined;
  return flows ? blocks : [...blocks, separator({ top: last?.bottom ?? 0 }, 1)];
}
