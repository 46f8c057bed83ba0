import { type RefObject, useEffect, useState } from "react";

/** While the window is being dragged nothing is painted, milliseconds. */
const PAUSE = 150;

/** The inner width of an element in CSS pixels; 0 while it is not shown. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0);
      clearTimeout(timer);
      timer = setTimeout(() => next > 0 && setWidth(next), PAUSE);
    });
    setWidth(Math.floor(element.clientWidth));
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [ref]);
  return width;
}
