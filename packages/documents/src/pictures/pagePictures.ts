import { PDFiumLibrary } from "@hyzyla/pdfium";
import type { Picture } from "./Picture.ts";

/** A page of a document as it looks, and its words. */
export interface PagePicture {
  readonly picture: Picture;
  /** Words in reading order, spaces and line breaks made one space. */
  readonly words: string;
}

const POINTS_AN_INCH = 72;

let library: Promise<PDFiumLibrary> | undefined;

/**
 * Draws the pages of a PDF with PDFium compiled to WebAssembly: the same pixels on every machine, nothing to be installed.
 * @param dpi dots an inch; 60 shows every line, 110 is good to read
 */
export async function pagePictures(pdf: Uint8Array, dpi: number): Promise<readonly PagePicture[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pages: PagePicture[] = [];
    for (const page of document.pages()) {
      // Before it is drawn: that lets go of the page.
      const words = wordsOf(page.getText());
      const { width, height, data } = await page.render({ scale: dpi / POINTS_AN_INCH, colorSpace: "Gray" });
      const picture = { width, height, grey: unpadded(data, width, height) };
      pages.push({ picture, words });
    }
    return pages;
  } finally {
    document.destroy();
  }
}

/** Rows may end in bytes that belong to no pixel. */
function unpadded(data: Uint8Array, width: number, height: number): Uint8Array {
  const stride = data.length / height;
  if (stride === width) return Uint8Array.from(data);
  const grey = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    grey.set(data.subarray(row * stride, row * stride + width), row * width);
  return grey;
}

function wordsOf(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\ufffe]+/gu, " ").trim();
}
