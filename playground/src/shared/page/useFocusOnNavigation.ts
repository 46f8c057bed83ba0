import { useEffect, useRef } from "react";

/**
 * After a move to another address the focus goes to the heading, so that the keyboard
 * and screen readers start where the eye does. The first page keeps the browser's own start.
 */
export function useFocusOnNavigation(address: string): void {
  const former = useRef(address);
  useEffect(() => {
    if (former.current === address) return;
    former.current = address;
    window.scrollTo(0, 0);
    document.querySelector("h1")?.focus();
  }, [address]);
}
