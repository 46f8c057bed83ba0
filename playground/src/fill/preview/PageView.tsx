import { useLayoutEffect, useRef } from "react";
import { fillMessages } from "../messages.ts";
import type { PaintedPage } from "./usePaintedPages.ts";

interface PageViewProps {
  readonly page: PaintedPage;
  readonly number: number;
  readonly count: number;
}

/** One page of the document: a picture with a name; its words are in the text below the pages. */
export function PageView({ page: { canvas }, number, count }: PageViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const label = fillMessages.page(number, count);
  useLayoutEffect(() => {
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", label);
    frame.current?.replaceChildren(canvas);
  }, [canvas, label]);
  return <div ref={frame} className="fp-sheet" />;
}
