import type { PdfFile } from "../pdf/file/openPdf.ts";
import type { PdfDict, PdfObject } from "../pdf/syntax/index.ts";
import type { ContentFacts } from "./content/ContentFacts.ts";
import type { ContentOperator } from "./content/readContent.ts";
import type { Xmp } from "./metadata/readXmp.ts";
import type { StructElement } from "./structure/readTree.ts";

/** A file that is checked: taken apart once, looked at by every rule. */
export interface CheckedFile {
  readonly bytes: Buffer;
  /** The bytes as text, each character one byte. */
  readonly text: string;
  readonly pdf: PdfFile;
  /** Every object in use, by number. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly pages: readonly CheckedPage[];
  /** What all contents show and use. */
  readonly content: ContentFacts;
  /** Every structure element, in reading order. */
  readonly elements: readonly StructElement[];
  /** The file's metadata; nothing when there are none. */
  readonly xmp: Xmp | undefined;
}

/** A page with what it has from the nodes above it. */
export interface CheckedPage {
  /** From 1. */
  readonly number: number;
  /** Number of its object. */
  readonly object: number;
  readonly dict: PdfDict;
  /** Whether its resources are its own, not of a node above. */
  readonly ownResources: boolean;
  readonly resources: PdfDict;
  /** `MediaBox`, `CropBox` and the like, own or inherited. */
  readonly boxes: ReadonlyMap<string, readonly PdfObject[]>;
  readonly content: readonly ContentOperator[];
  /** Why the content cannot be read; English. */
  readonly contentError?: string;
}
