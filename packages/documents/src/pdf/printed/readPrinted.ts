import { inflateSync } from "node:zlib";
import { readStructure } from "../structure/readStructure.ts";
import type { StructNode } from "../structure/StructNode.ts";
import { headingLevel } from "../structure/types.ts";
import {
  type PdfArray,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from "../syntax/index.ts";
import { PrintedPdfError } from "./PrintedPdfError.ts";
import { type PrintedObjects, readObjects } from "./readObjects.ts";
import { type ContentScan, scanContent } from "./scanContent.ts";

export interface PrintedPage {
  readonly mediaBox: PdfArray;
  readonly resources: PdfDict;
  readonly content: Uint8Array;
  readonly scan: ContentScan;
}

/** One entry of the outline that a viewer shows beside the pages. */
export interface PrintedHeading {
  readonly title: PdfString;
  readonly page: number;
  /** Where on the page, in points from its lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly node: StructNode;
}

/** A file that Chromium has just printed, taken apart. */
export interface PrintedFile {
  readonly objects: PrintedObjects;
  readonly pages: readonly PrintedPage[];
  readonly structure: StructNode;
  readonly headings: readonly PrintedHeading[];
  /** Index of a page by the number of its object. */
  readonly pageOf: ReadonlyMap<number, number>;
}

/** @throws PrintedPdfError, PdfSyntaxError */
export function readPrinted(bytes: Uint8Array): PrintedFile {
  const objects = readObjects(bytes);
  const refs = pageRefs(objects, objects.catalog.get("Pages"));
  const pageOf = new Map(refs.map(({ number }, index) => [number, index]));
  const { root, elements } = readStructure(objects, pageOf);
  return {
    objects,
    pageOf,
    pages: refs.map((ref) => readPage(objects, objects.dict(ref))),
    structure: root,
    headings: readHeadings(objects, pageOf, elements),
  };
}

function pageRefs(objects: PrintedObjects, node: PdfObject | undefined): readonly PdfRef[] {
  const kids = objects.dict(node).get("Kids");
  if (!Array.isArray(kids)) return node instanceof PdfRef ? [node] : [];
  return kids.flatMap((kid) => pageRefs(objects, kid));
}

function readPage(objects: PrintedObjects, page: PdfDict): PrintedPage {
  const stream = objects.resolve(page.get("Contents"));
  const mediaBox = objects.resolve(page.get("MediaBox"));
  if (!(stream instanceof PdfStream) || !Array.isArray(mediaBox))
    throw new PrintedPdfError("a page without content or size");
  const content = inflateSync(stream.bytes);
  const resources = page.has("Resources")
    ? objects.dict(page.get("Resources"))
    : new Map<string, PdfObject>();
  return { mediaBox, resources, content, scan: scanContent(content) };
}

function readHeadings(
  objects: PrintedObjects,
  pageOf: ReadonlyMap<number, number>,
  elements: ReadonlyMap<number, StructNode>,
): readonly PrintedHeading[] {
  const found: PrintedHeading[] = [];
  const visit = (item: PdfObject | undefined): void => {
    for (let next = item; next !== undefined; ) {
      const entry = objects.dict(next);
      const heading = readHeading(entry, pageOf, elements);
      if (heading) found.push(heading);
      visit(entry.get("First"));
      next = entry.get("Next");
    }
  };
  const outlines = objects.catalog.get("Outlines");
  if (outlines !== undefined) visit(objects.dict(outlines).get("First"));
  return found;
}

function readHeading(
  entry: PdfDict,
  pageOf: ReadonlyMap<number, number>,
  elements: ReadonlyMap<number, StructNode>,
): PrintedHeading | undefined {
  const title = entry.get("Title");
  const element = entry.get("SE");
  const node = element instanceof PdfRef ? elements.get(element.number) : undefined;
  const dest = entry.get("Dest");
  if (!(title instanceof PdfString) || !node || !Array.isArray(dest) || headingLevel(node.type) === undefined)
    return undefined;
  const [page, , x, y] = dest;
  const index = page instanceof PdfRef ? pageOf.get(page.number) : undefined;
  return index === undefined ? undefined : { title, page: index, x: Number(x), y: Number(y), node };
}
