import { openRevised, type RevisedPdf } from "../pdf/revised/openRevised.ts";
import { nameOf, type PdfDict, type PdfObject, PdfRef, PdfStream } from "../pdf/syntax/index.ts";
import type { CheckedFile, CheckedPage } from "./CheckedFile.ts";
import { readContent } from "./content/readContent.ts";

/** Takes a file apart. @throws RevisedPdfError, PdfSyntaxError when it is none */
export function openChecked(given: Uint8Array): CheckedFile {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const pdf = openRevised(bytes);
  const objects = new Map<number, PdfObject>();
  for (const number of pdf.numbers) {
    const object = pdf.resolve(new PdfRef(number));
    if (object !== undefined) objects.set(number, object);
  }
  return { bytes, text: bytes.toString("latin1"), pdf, objects, pages: readPages(pdf) };
}

/** More pages, or deeper trees of them, are no document. */
const MOST_NODES = 100_000;

function readPages(pdf: RevisedPdf): readonly CheckedPage[] {
  const pages: CheckedPage[] = [];
  const seen = new Set<number>();
  const visit = (node: PdfObject | undefined, above: PdfDict): void => {
    if (!(node instanceof PdfRef) || seen.has(node.number) || seen.size > MOST_NODES) return;
    seen.add(node.number);
    const dict = pdf.dict(node);
    const inherited = new Map([...above, ...dict]);
    if (nameOf(dict.get("Type")) === "Pages")
      for (const kid of pdf.list(dict.get("Kids"))) visit(kid, inherited);
    else
      pages.push({
        number: pages.length + 1,
        object: node.number,
        dict,
        resources: pdf.dict(inherited.get("Resources")),
        content: readContent(contentOf(pdf, dict.get("Contents"))),
      });
  };
  visit(pdf.catalog.get("Pages"), new Map());
  return pages;
}

/** Several streams are one (ISO 32000-1, 7.8.2). */
function contentOf(pdf: RevisedPdf, contents: PdfObject | undefined): Buffer {
  const found = pdf.resolve(contents);
  const streams = Array.isArray(found) ? found.map((one) => pdf.resolve(one)) : [found];
  const bytes = streams.filter((one) => one instanceof PdfStream).map((one) => Buffer.from(pdf.unpack(one)));
  return Buffer.concat(bytes.flatMap((one) => [one, Buffer.from("\n")]));
}
