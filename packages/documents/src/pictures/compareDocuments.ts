import { comparePictures, looksAlike } from "./comparePictures.ts";
import { differencePng } from "./differencePicture.ts";
import type { Picture } from "./Picture.ts";
import { type PagePicture, pagePictures } from "./pagePictures.ts";
import { encodePng } from "./png.ts";
import { type WordChange, wordChanges } from "./wordChanges.ts";

/** One page before and after a change; PNGs. */
export interface ComparedPage {
  /** From 1. */
  readonly number: number;
  /** Absent when the document has become longer or shorter by this page. */
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly difference: Uint8Array;
  readonly changed: boolean;
  /** Words that changed here: on the page after the change, or the last one where it is gone. */
  readonly words: readonly WordChange[];
}

/** Dots an inch at which pages are good to read. */
const DPI = 110;

const NO_PAGE: Picture = { width: 0, height: 0, grey: new Uint8Array() };

/** Compares two PDFs page by page: how they look, and what has become of their words. */
export async function compareDocuments(
  before: Uint8Array,
  after: Uint8Array,
): Promise<readonly ComparedPage[]> {
  const [old, now] = [await numberless(before), await numberless(after)];
  const changes = wordChanges(textOf(old), textOf(now));
  const pageOf = pageFinder(now);
  const count = Math.max(old.length, now.length);
  return Array.from({ length: count }, (_, index) => {
    const words = changes.filter(({ at }) => pageOf(at) === index);
    return comparePage(index + 1, old[index], now[index], words);
  });
}

/** The pages of a PDF; the number at the head of a page is no word of the text that runs on from the page before it. */
async function numberless(pdf: Uint8Array): Promise<readonly PagePicture[]> {
  const pages = await pagePictures(pdf, DPI);
  return pages.map(({ picture, words }, index) => {
    const head = `${index + 1} `;
    return { picture, words: words.startsWith(head) ? words.slice(head.length) : words };
  });
}

function comparePage(
  number: number,
  before: PagePicture | undefined,
  after: PagePicture | undefined,
  words: readonly WordChange[],
): ComparedPage {
  const [old, now] = [before?.picture ?? NO_PAGE, after?.picture ?? NO_PAGE];
  const comparison = comparePictures(old, now);
  return {
    number,
    ...(before && { before: encodePng(old, { small: true }) }),
    ...(after && { after: encodePng(now, { small: true }) }),
    difference: differencePng(now, comparison),
    changed: !before || !after || !looksAlike(comparison),
    words,
  };
}

function textOf(pages: readonly PagePicture[]): string {
  return pages.map(({ words }) => words).join(" ");
}

/** The page (from 0) that a word stands on. */
function pageFinder(pages: readonly PagePicture[]): (word: number) => number {
  let sum = 0;
  const ends = pages.map(({ words }) => {
    sum += words === "" ? 0 : words.split(" ").length;
    return sum;
  });
  return (word) => {
    const page = ends.findIndex((end) => word < end);
    return page === -1 ? Math.max(0, pages.length - 1) : page;
  };
}
