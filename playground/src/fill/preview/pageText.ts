import type { PDFPageProxy } from "./pdf.ts";

/** A line of words on a page. */
export interface PageLine {
  readonly words: string;
  /** How far down the page it stands: 0 at the top, 1 at the foot. */
  readonly top: number;
}

/** The words of a page, line by line: what a screen reader gets in place of the picture. */
export async function pageText(page: PDFPageProxy): Promise<readonly PageLine[]> {
  const { items } = await page.getTextContent();
  const { height } = page.getViewport({ scale: 1 });
  const lines: { words: string; top: number }[] = [];
  let isNew = true;
  for (const item of items) {
    if (!("str" in item)) continue;
    // The last two numbers of a text's matrix say where it stands, counted from the foot of the page.
    if (isNew) lines.push({ words: "", top: 1 - Number(item.transform[5]) / height });
    const line = lines.at(-1);
    if (line) line.words += item.str;
    isNew = item.hasEOL;
  }
  return lines.map(({ words, top }) => ({ words: words.trim(), top })).filter(({ words }) => words !== "");
}
