import { openPdf, type PdfFile } from "../pdf/file/openPdf.ts";
import {
  nameOf,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfSyntaxError,
} from "../pdf/syntax/index.ts";
import type { CheckedFile, CheckedPage } from "./CheckedFile.ts";
import { readContent } from "./content/readContent.ts";
import { surveyContent } from "./content/surveyContent.ts";
import { readXmp } from "./metadata/readXmp.ts";
import { readTree } from "./structure/readTree.ts";

/** Takes a file apart. @throws PdfSyntaxError when it is none */
export function openChecked(given: Uint8Array): CheckedFile {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const pdf = openPdf(bytes);
  const objects = new Map<number, PdfObject>();
  for (const number of pdf.numbers) {
    const object = pdf.resolve(new PdfRef(number));
    if (object !== undefined) objects.set(number, object);
  }
  // What is encrypted cannot be looked into.
  const pages = pdf.encrypted ? [] : readPages(pdf);
  return {
    bytes,
    text: bytes.toString("latin1"),
    pdf,
    objects,
    pages,
    content: surveyContent(pdf, pages),
    elements: readTree(pdf),
    xmp: pdf.encrypted ? undefined : readXmp(pdf),
  };
}

/** More pages, or deeper trees of them, are no document. */
const MOST_NODES = 100_000;
const DEEPEST = 200;
const BOXES = ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"];

function readPages(pdf: PdfFile): readonly CheckedPage[] {
  const pages: CheckedPage[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfObject | undefined, above: PdfDict, depth: number): void => {
    if (!(node instanceof PdfRef) || seen.has(node.number) || seen.size > MOST_NODES || depth > DEEPEST)
      return;
    seen.add(node.number);
    const dict = pdf.dict(node);
    const inherited: PdfDict = new Map([...above, ...dict]);
    if (nameOf(pdf.resolve(dict.get("Type"))) === "Pages")
      for (const kid of pdf.list(dict.get("Kids"))) visit(kid, inherited, depth + 1);
    else pages.push(readPage(pdf, node.number, dict, inherited, pages.length + 1));
  };
  visit(pdf.catalog.get("Pages"), new Map(), 0);
  return pages;
}

function readPage(
  pdf: PdfFile,
  object: number,
  dict: PdfDict,
  inherited: PdfDict,
  number: number,
): CheckedPage {
  return {
    number,
    object,
    dict,
    ownResources: dict.has("Resources"),
    resources: pdf.dict(inherited.get("Resources")),
    boxes: new Map(
      BOXES.filter((key) => inherited.has(key)).map((key) => [key, pdf.list(inherited.get(key))]),
    ),
    ...readPageContent(pdf, dict.get("Contents")),
  };
}

function readPageContent(pdf: PdfFile, contents: PdfObject | undefined) {
  try {
    return { content: readContent(contentOf(pdf, contents)) };
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    return { content: [], contentError: error.message };
  }
}

/** Several streams are one (ISO 32000-1, 7.8.2). */
function contentOf(pdf: PdfFile, contents: PdfObject | undefined): Buffer {
  const found = pdf.resolve(contents);
  const streams = Array.isArray(found) ? found.map((one) => pdf.resolve(one)) : [found];
  const bytes = streams.filter((one) => one instanceof PdfStream).map((one) => Buffer.from(pdf.unpack(one)));
  return Buffer.concat(bytes.flatMap((one) => [one, Buffer.from("\n")]));
}
