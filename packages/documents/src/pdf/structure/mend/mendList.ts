import { element, type StructKid, type StructNode } from "../StructNode.ts";

/** A list holds items, and an item a label and a body (ISO 14289-1, 7.2; veraPDF 7.2-17 to 7.2-20): Chromium writes no body. */
export function mendList(list: StructNode): void {
  list.kids = list.kids.map((kid) =>
    isElement(kid, "LI") || isElement(kid, "L") ? kid : element("LI", [kid]),
  );
  for (const item of list.kids) if (isElement(item, "LI")) mendItem(item);
}

function mendItem(item: StructNode): void {
  const [labels, rest] = [item.kids.filter(isLabel), item.kids.filter((kid) => !isLabel(kid))];
  const bodies = rest.flatMap((kid) => (isElement(kid, "LBody") ? kid.kids : [kid]));
  item.kids = [...labels, element("LBody", bodies)];
}

function isLabel(kid: StructKid): boolean {
  return isElement(kid, "Lbl");
}

function isElement(kid: StructKid, type: string): kid is StructNode {
  return kid.kind === "element" && kid.type === type;
}
