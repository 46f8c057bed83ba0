import { rootNear } from "./rootNear.ts";

/**
 * The element with the focus as seen from a place: of what is focused in a shadow root the page itself names only the
 * element around it.
 */
export function focusedNear(place: Node | null): Element | null {
  return place && rootNear(place).activeElement;
}
