import { element, replaceKids, type StructKid, type StructNode } from "../StructNode.ts";
import { isGrouping, isInline, isTransparent } from "../types.ts";

/**
 * Chromium makes a `NonStruct` of every box that HTML gives no meaning, one for each run of words. Here words within
 * groups become paragraphs, and elsewhere belong to the element around them: fewer elements, and a reader hears lines.
 */
export function toParagraphs(node: StructNode): void {
  if (isGrouping(node.type)) node.kids = blocks(node.kids);
  else replaceKids(node, within);
}

/** What a group holds: a paragraph for each box with words of its own. */
function blocks(kids: readonly StructKid[]): StructKid[] {
  const made = kids.some(isWords) ? mixed(kids) : kids.flatMap((kid) => block(kid));
  return made;
}

function block(kid: StructKid): readonly StructKid[] {
  if (kid.kind !== "element") return [element("P", [kid])];
  if (isTransparent(kid.type)) return blocks(kid.kids);
  toParagraphs(kid);
  return isInline(kid.type) ? [element("P", [kid])] : [kid];
}

/** Words with boxes between them: one paragraph, but for the blocks among them. */
function mixed(kids: readonly StructKid[]): StructKid[] {
  const made: StructKid[] = [];
  let line: StructKid[] = [];
  const end = () => {
    if (line.length > 0) made.push(element("P", line));
    line = [];
  };
  for (const kid of kids.flatMap(within)) {
    if (isWords(kid) || (kid.kind === "element" && isInline(kid.type))) line.push(kid);
    else {
      end();
      made.push(kid);
    }
  }
  end();
  return made;
}

/** What an element with words holds: boxes without meaning vanish. */
function within(kid: StructKid): StructKid | readonly StructKid[] {
  if (kid.kind !== "element") return kid;
  if (isTransparent(kid.type)) {
    replaceKids(kid, within);
    return kid.kids;
  }
  toParagraphs(kid);
  return kid;
}

function isWords(kid: StructKid): boolean {
  return kid.kind !== "element";
}
