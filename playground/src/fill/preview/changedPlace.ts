import type { PageLine } from "./pageText.ts";

/** A place in a document. */
export interface DocumentPlace {
  /** Number of the page, from 0. */
  readonly page: number;
  /** How far down the page: 0 at the top, 1 at the foot. */
  readonly top: number;
}

type Pages = readonly { readonly text: readonly PageLine[] }[];

/** The first place where a document says something else than before; nothing when its words are the same. */
export function changedPlace(before: Pages, after: Pages): DocumentPlace | undefined {
  for (const [page, { text }] of after.entries()) {
    const old = before[page]?.text ?? [];
    const at = text.findIndex(({ words }, index) => words !== old[index]?.words);
    if (at >= 0) return { page, top: text[at]?.top ?? 0 };
    if (old.length > text.length) return { page, top: text.at(-1)?.top ?? 0 };
  }
  return undefined;
}
