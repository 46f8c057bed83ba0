import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of a PDF as a reader of it finds them: one text a page, lines as they stand, no-break spaces as spaces. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  // pdf.js takes the bytes away from whom it gets them.
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => pageText(await document.getPage(number))));
  await task.destroy();
  return pages;
}

interface TextPage {
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
}

/** A run of text; the last of `transform` is its height on the page, in points. */
interface Run {
  readonly str: string;
  readonly transform: readonly number[];
}

/** Runs whose baselines differ by more points than this stand on different lines. */
const SAME_LINE = 2;

async function pageText(page: TextPage): Promise<string> {
  const { items } = await page.getTextContent();
  const runs = items.filter((item): item is Run => "str" in item && item.str !== "");
  const text = runs.map(({ str }, index) => (startsLine(runs[index - 1], runs[index]) ? `\n${str}` : str));
  const lines = text.join("").replaceAll("\u00a0", " ").split("\n");
  return lines
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

function startsLine(before: Run | undefined, run: Run | undefined): boolean {
  return Math.abs((before?.transform[5] ?? 0) - (run?.transform[5] ?? 0)) > SAME_LINE;
}
