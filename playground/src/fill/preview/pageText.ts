import type { PDFPageProxy } from "./pdf.ts";

/** The words of a page, line by line: what a screen reader gets in place of the picture. */
export async function pageText(page: PDFPageProxy): Promise<readonly string[]> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
