import type { PdfFile } from "../../pdf/file/openPdf.ts";
import type { PdfDict, PdfObject } from "../../pdf/syntax/index.ts";
import type {
  ContentFacts,
  ContentFault,
  FontUse,
  MarkedPiece,
  SpokenSpan,
  UsedResource,
} from "./ContentFacts.ts";

/** What a walk through contents has found, so far. */
export class Findings implements ContentFacts {
  readonly faults: ContentFault[] = [];
  readonly fonts = new Map<PdfDict, FontUse>();
  readonly pieces: MarkedPiece[] = [];
  readonly spans: SpokenSpan[] = [];
  readonly deviceColours = new Map<string, string>();
  readonly resources: UsedResource[] = [];
  readonly colourSpaces = new Map<PdfObject, string>();
  readonly transparentPages = new Set<number>();
  readonly #pdf: PdfFile;
  readonly #seen = new Set<PdfObject>();

  constructor(pdf: PdfFile) {
    this.#pdf = pdf;
  }

  fault(kind: ContentFault["kind"], what: string, where: string): void {
    this.faults.push({ kind, what, where });
  }

  /** Notes that a resource is used. Tells whether it is for the first time. */
  use(kind: string, object: PdfObject, where: string): boolean {
    if (this.#seen.has(object)) return false;
    this.#seen.add(object);
    this.resources.push({ kind, object, dict: this.#pdf.dict(object), where });
    return true;
  }
}
