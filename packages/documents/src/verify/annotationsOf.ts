import { nameOf, type PdfDict, PdfRef } from "../pdf/syntax/index.ts";
import type { CheckedFile, CheckedPage } from "./CheckedFile.ts";
import type { StructElement } from "./structure/readTree.ts";

export interface CheckedAnnotation {
  /** Number of its object; 0 when it has none. */
  readonly number: number;
  readonly dict: PdfDict;
  readonly subtype: string;
  readonly page: CheckedPage;
  readonly where: string;
  /** The structure element that it belongs to. */
  readonly element: StructElement | undefined;
}

/** Every annotation of every page. */
export function* annotationsOf({ pdf, pages, elements }: CheckedFile): Iterable<CheckedAnnotation> {
  const owners = new Map(
    elements.flatMap((element) => element.annotations.map((one) => [one, element] as const)),
  );
  for (const page of pages)
    for (const given of pdf.list(page.dict.get("Annots"))) {
      const dict = pdf.dict(given);
      const number = given instanceof PdfRef ? given.number : 0;
      const subtype = nameOf(pdf.resolve(dict.get("Subtype"))) ?? "";
      const where = `страница ${page.number}, аннотация ${subtype}${number ? ` (объект ${number})` : ""}`;
      yield { number, dict, subtype, page, where, element: owners.get(number) };
    }
}
