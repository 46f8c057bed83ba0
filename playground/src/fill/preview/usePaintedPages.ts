import { useEffect, useState } from "react";
import { pageText } from "./pageText.ts";
import { paintPage } from "./paintPage.ts";
import type { PDFDocumentProxy } from "./pdf.ts";

export interface PaintedPage {
  readonly canvas: HTMLCanvasElement;
  readonly text: readonly string[];
}

/** Device pixels to a CSS pixel: fewer make letters stand unevenly, more cost memory and show nothing. */
const RATIO = { least: 2, most: 3 };

/** The pages as pictures, each put in place of the former when it is ready. `width` in CSS pixels. */
export function usePaintedPages(pdf: PDFDocumentProxy | undefined, width: number): readonly PaintedPage[] {
  const [pages, setPages] = useState<readonly PaintedPage[]>([]);
  useEffect(() => {
    if (!pdf || width === 0) return;
    const stop = new AbortController();
    const put = (index: number, page: PaintedPage) =>
      setPages((former) => [...former.slice(0, index), page, ...former.slice(index + 1)]);
    paintAll(pdf, width, stop.signal, put).then(
      () => stop.signal.aborted || setPages((former) => former.slice(0, pdf.numPages)),
      // A document that was closed meanwhile: the next one is on its way.
      () => {},
    );
    return () => stop.abort();
  }, [pdf, width]);
  return pages;
}

async function paintAll(
  pdf: PDFDocumentProxy,
  width: number,
  signal: AbortSignal,
  put: (index: number, page: PaintedPage) => void,
): Promise<void> {
  const pixels = Math.round(width * Math.min(Math.max(window.devicePixelRatio, RATIO.least), RATIO.most));
  for (let index = 0; index < pdf.numPages; index++) {
    const page = await pdf.getPage(index + 1);
    const [canvas, text] = await Promise.all([paintPage(page, pixels), pageText(page)]);
    if (signal.aborted) return;
    put(index, { canvas, text });
  }
}
