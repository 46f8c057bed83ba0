/**
 * The element with the focus as seen from a place: inside of a shadow root the page itself names only the element
 * around it.
 */
export function focusedNear(place: Node | null): Element | null {
  const root = place?.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}
