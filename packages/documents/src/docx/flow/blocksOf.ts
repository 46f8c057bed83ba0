import type { LaidOutElement, LaidOutNode } from "../../layout/LaidOut.ts";
import { lookOf } from "../inline/lookOf.ts";
import { borders, contentBox, textBoxes, unionBox } from "../measure.ts";
import type { Block, Marker, Region } from "../model.ts";
import { arrangedBlocks } from "./arrangedBlocks.ts";
import { hold } from "./hold.ts";
import { isArranged, isInline, isOutOfFlow, isSeen, isTable } from "./kinds.ts";
import { paragraphOf } from "./paragraphOf.ts";
import { isRuledPaper, ruledPaper } from "./ruledPaper.ts";
import { tableBlocks } from "./tableBlocks.ts";

/** How an element's content becomes blocks, for those parts of it that hold elements themselves. */
export type Flow = (element: LaidOutElement, region: Region) => readonly Block[];

/** The blocks that an element is for a word processor, where it is to stand between these edges. */
export const blocksOf: Flow = (element, region) => hold(element, unheld(element, region));

function unheld(element: LaidOutElement, region: Region): readonly Block[] {
  if (isTable(element)) return tableBlocks(element, region, blocksOf);
  if (isArranged(element)) return arrangedBlocks(element, region, blocksOf);
  return dressed(element, flowing(element, region));
}

function flowing(element: LaidOutElement, region: Region): readonly Block[] {
  if (element.children.every(isInline)) return textOf(element, region);
  return grouped(element.children).flatMap((group): readonly Block[] =>
    group.kind === "element"
      ? placed(group, element, blocksOf(group, region))
      : [paragraphOf({ nodes: group.nodes, style: element.style, content: edges(element) }, region)],
  );
}

/** What is put below the middle of an element, past what flows there, stands at the foot of the sheet. */
function placed(child: LaidOutElement, { box }: LaidOutElement, blocks: readonly Block[]): readonly Block[] {
  if (!isOutOfFlow(child) || child.box.top < (box.top + box.bottom) / 2) return blocks;
  const footWidth = child.box.right - child.box.left;
  return blocks.map((block) => (block.kind === "paragraph" ? { ...block, footWidth } : block));
}

/** Neighbours that stand in lines together. */
interface Lines {
  readonly kind: "lines";
  readonly nodes: readonly LaidOutNode[];
}

function grouped(nodes: readonly LaidOutNode[]): readonly (Lines | LaidOutElement)[] {
  const groups: (Lines | LaidOutElement)[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isMarker(node)) continue;
    if (node.kind === "element" && !isInline(node)) groups.push(node);
    else if (last?.kind === "lines") groups[groups.length - 1] = { ...last, nodes: [...last.nodes, node] };
    else groups.push({ kind: "lines", nodes: [node] });
  }
  return groups.filter((group) => group.kind === "element" || group.nodes.some(isSeen));
}

/** The one paragraph of an element that holds nothing but text; ruled ones are there even when they are empty. */
function textOf(element: LaidOutElement, region: Region): readonly Block[] {
  const ruled = borders(element.style).bottom > 0;
  if (!ruled && !element.children.some(isSeen)) return [];
  const content = {
    ...contentBox(element),
    ...(ruled && { left: element.box.left, right: element.box.right }),
  };
  const text = paragraphOf({ nodes: element.children, style: element.style, content, ruled }, region);
  return isRuledPaper(element) ? ruledPaper(element, text) : [text];
}

function edges(element: LaidOutElement): Region {
  const { left, right } = contentBox(element);
  return { left, right };
}

/** With what an element gives to its first and its last paragraph: the level of a heading, a number, rules. */
function dressed(element: LaidOutElement, blocks: readonly Block[]): readonly Block[] {
  const heading = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? 0);
  const marker = markerOf(element);
  const { top, bottom } = borders(element.style);
  return blocks.map((block, index) => {
    if (block.kind !== "paragraph") return block;
    return {
      ...block,
      ...(heading > 0 && { heading }),
      ...(marker && index === 0 && { marker }),
      ...(top > 0 && index === 0 && { ruleAbove: top }),
      ...(bottom > 0 && index === blocks.length - 1 && { ruleBelow: bottom }),
    };
  });
}

function markerOf(element: LaidOutElement): Marker | undefined {
  const marker = element.children.find(isMarker);
  const [text] = marker?.kind === "element" ? marker.children : [];
  if (!marker || text?.kind !== "text" || text.text.trim() === "") return undefined;
  const hang = contentBox(element).left - unionBox(textBoxes(marker)).left;
  return { text: text.text.trim(), look: lookOf(text.style), hang: Math.max(0, hang) };
}

function isMarker(node: LaidOutNode): boolean {
  return node.kind === "element" && node.name === "::marker";
}
