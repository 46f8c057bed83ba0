import type { IsoDate, JsonObject } from "@formulyar/core";
import type { Printer } from "@formulyar/documents";
import { type ComparedPage, compareDocuments } from "@formulyar/documents/pictures";
import type { Pair } from "./Pair.ts";

/** A document that is looked at: the blank, an example, a record. */
export interface SheetToCompare {
  /** For people: «Пустой бланк», «Пример self-full». */
  readonly title: string;
  /** For names of files. */
  readonly name: string;
  readonly data?: JsonObject;
  readonly today: IsoDate;
}

/** The same document before and after. */
export interface ComparedSheet extends SheetToCompare {
  readonly pages: readonly ComparedPage[];
}

/** Prints each document twice and compares the pages. */
export async function compareSheets(
  sheets: readonly SheetToCompare[],
  { before, after }: Pair,
  printer: Printer,
): Promise<readonly ComparedSheet[]> {
  const compared: ComparedSheet[] = [];
  // One after another: pictures of many pages at once would fill the memory.
  for (const sheet of sheets) {
    const { data, today } = sheet;
    // Without the QR code, which is another wherever the region or the edition is.
    const pdfs = [before, after].map(({ document }) => printer.print(document.page(data, { today })));
    const [old = new Uint8Array(), now = new Uint8Array()] = await Promise.all(pdfs);
    compared.push({ ...sheet, pages: await compareDocuments(old, now) });
  }
  return compared;
}

/** Pages that look otherwise. */
export function changedPages({ pages }: ComparedSheet): readonly ComparedPage[] {
  return pages.filter(({ changed }) => changed);
}
