import type { RevisedPdf } from "../pdf/revised/openRevised.ts";
import type { PdfDict, PdfObject } from "../pdf/syntax/index.ts";
import type { ContentOperator } from "./content/readContent.ts";

/** A file that is checked: taken apart once, looked at by every rule. */
export interface CheckedFile {
  readonly bytes: Buffer;
  /** The bytes as text, each character one byte. */
  readonly text: string;
  readonly pdf: RevisedPdf;
  /** Every object in use, by number. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly pages: readonly CheckedPage[];
}

/** A page with what it has from the nodes above it. */
export interface CheckedPage {
  /** From 1. */
  readonly number: number;
  /** Number of its object. */
  readonly object: number;
  readonly dict: PdfDict;
  readonly resources: PdfDict;
  readonly content: readonly ContentOperator[];
}
