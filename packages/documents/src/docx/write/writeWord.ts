import type { IsoDate } from "@formulyar/core";
import { Document, Packer } from "docx";
import type { Sheet } from "../../document/pageStyle.ts";
import { NATURAL_LINE } from "../measure.ts";
import type { Block } from "../model.ts";
import { blockWriter } from "./blockWriter.ts";
import { coreProperties } from "./coreProperties.ts";
import { withFixedDates } from "./fixedDates.ts";
import { numberingsOf } from "./markers.ts";
import { sectionOf } from "./sectionOf.ts";

export interface WordDocument {
  readonly title: string;
  readonly today: IsoDate;
  readonly sheet: Sheet;
  /** Each section begins on a new sheet, and its sheets are counted from 1. */
  readonly sections: readonly (readonly Block[])[];
}

const FONT = "Times New Roman";

/** A document of Office Open XML (ISO/IEC 29500) that Word and LibreOffice open. The same document is the same bytes. */
export async function writeWord({ title, today, sheet, sections }: WordDocument): Promise<Uint8Array> {
  const size = (sheet.fontSize * 4) / 3;
  const numberings = numberingsOf(sections.flat(), size);
  const write = blockWriter(size, numberings);
  const file = new Document({
    compatibility: { version: 15 },
    styles: styles(sheet.fontSize),
    numbering: { config: numberings.config as [] },
    sections: sections.map((blocks) => sectionOf(blocks.map(write), sheet)),
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(title, today) };
  return withFixedDates(await Packer.toBuffer(file, undefined, [properties]));
}

/** The type of the document, and headings that look like it: what they are like is said where they stand. */
function styles(points: number) {
  const run = { font: FONT, size: points * 2, color: "000000" };
  const heading = { run, paragraph: { spacing: { before: 0, after: 0 } } };
  return {
    default: {
      document: {
        run: { ...run, color: "auto", language: { value: "ru-RU", eastAsia: "ru-RU" } },
        paragraph: { spacing: { before: 0, after: 0, line: Math.round((240 * 1.25) / NATURAL_LINE) } },
      },
      heading1: heading,
      heading2: heading,
      heading3: heading,
      heading4: heading,
      heading5: heading,
      heading6: heading,
    },
  };
}
