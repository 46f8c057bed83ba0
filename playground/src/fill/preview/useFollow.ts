import { type RefObject, useEffect, useRef } from "react";
import { changedPlace, type DocumentPlace } from "./changedPlace.ts";
import type { DocumentPage } from "./usePages.ts";

/** Keeps the place in sight that the last change of the form has reached; it leaves alone who is in the document just now. */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  pages: readonly DocumentPage[],
  count: number,
): void {
  const before = useRef<readonly DocumentPage[]>(undefined);
  useEffect(() => {
    const pdf = pages[0]?.pdf;
    const isWhole = pages.length === count && pages.every((page) => page.pdf === pdf);
    if (!isWhole || before.current?.[0]?.pdf === pdf) return;
    const place = before.current && changedPlace(before.current, pages);
    before.current = pages;
    if (place && scroller.current) show(scroller.current, place);
  }, [pages, count, scroller]);
}

/** What is nearer to an edge than this part of the height counts as out of sight. */
const margin = 0.1;

function show(scroller: HTMLElement, { page, top }: DocumentPlace): void {
  const sheet = scroller.querySelectorAll(".fp-sheet")[page];
  if (!sheet || scroller.contains(document.activeElement)) return;
  const box = sheet.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const at = box.top + top * box.height - view.top;
  if (at > view.height * margin && at < view.height * (1 - margin)) return;
  scroller.scrollTop += at - view.height / 3;
}
