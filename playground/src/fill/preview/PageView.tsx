import { type RefObject, useRef } from "react";
import { fillMessages } from "../messages.ts";
import type { PDFPageProxy } from "./pdf.ts";
import { useInView } from "./useInView.ts";
import { usePainting } from "./usePainting.ts";

interface PageViewProps {
  readonly page: PDFPageProxy;
  readonly number: number;
  readonly count: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** One page of the document: a picture with a name; its words are in the text below the pages. */
export function PageView({ page, number, count, width, scroller }: PageViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const inView = useInView(frame, scroller);
  usePainting(frame, page, width, inView);
  const size = page.getViewport({ scale: 1 });
  return (
    <div
      ref={frame}
      className="fp-sheet"
      role="img"
      aria-label={fillMessages.page(number, count)}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    />
  );
}
