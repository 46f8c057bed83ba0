import { type RefObject, useEffect, useRef } from "react";
import { paintPage } from "./paintPage.ts";
import type { PDFPageProxy } from "./pdf.ts";
import { whenQuiet } from "./whenQuiet.ts";

/** Device pixels to a CSS pixel: fewer make letters stand unevenly, more cost memory and show nothing. */
const ratio = { least: 2, most: 3 };

/**
 * Paints a page into a frame: at once while it is in sight, the others when nothing else is to be done, so that they are
 * there for the browser's own print command. The former picture stays until the new one is ready. `width` in CSS pixels.
 */
export function usePainting(
  frame: RefObject<HTMLElement | null>,
  page: PDFPageProxy,
  width: number,
  inView: boolean,
): void {
  const done = useRef<{ readonly page: PDFPageProxy; readonly pixels: number }>(undefined);
  useEffect(() => {
    if (width === 0) return;
    const pixels = Math.round(width * Math.min(Math.max(window.devicePixelRatio, ratio.least), ratio.most));
    if (done.current?.page === page && done.current.pixels === pixels) return;
    let isCurrent = true;
    const put = (canvas: HTMLCanvasElement) => {
      if (!isCurrent) return;
      done.current = { page, pixels };
      frame.current?.replaceChildren(canvas);
    };
    // Of a document that gave way to a newer one nothing is painted any more.
    const paint = () => void paintPage(page, pixels).then(put, () => {});
    const callOff = inView ? undefined : whenQuiet(paint);
    if (inView) paint();
    return () => {
      isCurrent = false;
      callOff?.();
    };
  }, [frame, page, width, inView]);
}
