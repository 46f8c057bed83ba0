import { useEffect, useState } from "react";
import { type PageLine, pageText } from "./pageText.ts";
import type { PDFDocumentProxy, PDFPageProxy } from "./pdf.ts";

/** A page of the document with its words. */
export interface DocumentPage {
  readonly page: PDFPageProxy;
  /** The document that it belongs to. */
  readonly pdf: PDFDocumentProxy;
  readonly text: readonly PageLine[];
}

/** The pages of a document; those of the former one stay until each is replaced. */
export function usePages(pdf: PDFDocumentProxy | undefined): readonly DocumentPage[] {
  const [pages, setPages] = useState<readonly DocumentPage[]>([]);
  useEffect(() => {
    if (!pdf) return;
    const stop = new AbortController();
    const put = (index: number, page: DocumentPage) =>
      setPages((former) => [...former.slice(0, index), page, ...former.slice(index + 1)]);
    readAll(pdf, stop.signal, put).then(
      () => stop.signal.aborted || setPages((former) => former.slice(0, pdf.numPages)),
      // A document that was closed meanwhile: the next one is on its way.
      () => {},
    );
    return () => stop.abort();
  }, [pdf]);
  return pages;
}

async function readAll(
  pdf: PDFDocumentProxy,
  signal: AbortSignal,
  put: (index: number, page: DocumentPage) => void,
): Promise<void> {
  for (let index = 0; index < pdf.numPages; index++) {
    const page = await pdf.getPage(index + 1);
    const text = await pageText(page);
    if (signal.aborted) return;
    put(index, { page, pdf, text });
  }
}
