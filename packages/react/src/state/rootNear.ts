/**
 * The tree that a place stands in: the page, or a shadow root. Elements are looked for there by their ids, and only there
 * it is known which of them has the focus.
 */
export function rootNear(place: Node): Document | ShadowRoot {
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
