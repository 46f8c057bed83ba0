import type { Protocol } from "puppeteer";
import { type Box, type LaidOutElement, type LaidOutNode, type Style, styleNames } from "./LaidOut.ts";

type Snapshot = Protocol.DOMSnapshot.CaptureSnapshotResponse;
type SnapshotDocument = Protocol.DOMSnapshot.DocumentSnapshot;

/**
 * The tree of what the body of a page shows, of a snapshot of it (`DOMSnapshot.captureSnapshot` of the Chrome DevTools Protocol).
 * What has no box is not in it; of elements that are not boxes themselves (`display: contents`) their content is.
 * @throws Error when the page shows nothing at all
 */
export function readSnapshot({ documents, strings }: Snapshot): LaidOutElement {
  const [page] = documents;
  if (!page) throw new Error("the snapshot holds no document");
  const read = createReader(page, (index) => (index < 0 ? "" : (strings[index] ?? "")));
  const [root] = read(0);
  const body = root?.kind === "element" ? root.children.find((node) => isElement(node, "body")) : undefined;
  if (body?.kind !== "element") throw new Error("the page shows nothing");
  return body;
}

function isElement(node: LaidOutNode, name: string): boolean {
  return node.kind === "element" && node.name === name;
}

/** A reader of the nodes of one document: a node without a box stands for its children. */
function createReader(page: SnapshotDocument, string: (index: number) => string) {
  const children = childrenOf(page);
  const layouts = layoutsOf(page);
  const lines = linesOf(page);
  const { nodeName = [], nodeValue = [], nodeType = [], attributes = [] } = page.nodes;

  const boxOf = (layout: number) => toBox(page.layout.bounds[layout]);
  const styleOf = (layout: number) =>
    Object.fromEntries(
      styleNames.map((name, at) => [name, string(page.layout.styles[layout]?.[at] ?? -1)]),
    ) as Style;
  const text = (layout: number, value: string): LaidOutNode => ({
    kind: "text",
    text: value,
    style: styleOf(layout),
    boxes: lines.get(layout) ?? [],
  });

  function read(node: number): readonly LaidOutNode[] {
    const [layout, generated] = layouts.get(node) ?? [];
    if (nodeType[node] === TEXT)
      return layout === undefined ? [] : [text(layout, string(nodeValue[node] ?? -1))];
    const below = (children.get(node) ?? []).flatMap(read);
    if (layout === undefined || nodeType[node] !== ELEMENT) return below;
    const own = generated === undefined ? [] : [text(generated, string(page.layout.text[generated] ?? -1))];
    return [
      {
        kind: "element",
        name: string(nodeName[node] ?? -1).toLowerCase(),
        attributes: pairs((attributes[node] ?? []).map(string)),
        style: styleOf(layout),
        box: boxOf(layout),
        children: [...own, ...below],
      },
    ];
  }
  return read;
}

const ELEMENT = 1;
const TEXT = 3;

function childrenOf({
  nodes: { parentIndex = [] },
}: SnapshotDocument): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [node, parent] of parentIndex.entries()) {
    const siblings = children.get(parent) ?? [];
    siblings.push(node);
    children.set(parent, siblings);
  }
  return children;
}

/** Where the layout of a node is: its box, and for what a stylesheet puts there (`content`) that of the words. */
function layoutsOf({ layout: { nodeIndex } }: SnapshotDocument): ReadonlyMap<number, readonly number[]> {
  const layouts = new Map<number, number[]>();
  for (const [layout, node] of nodeIndex.entries()) layouts.set(node, [...(layouts.get(node) ?? []), layout]);
  return layouts;
}

function linesOf({ textBoxes }: SnapshotDocument): ReadonlyMap<number, readonly Box[]> {
  const lines = new Map<number, Box[]>();
  for (const [at, layout] of textBoxes.layoutIndex.entries()) {
    const box = toBox(textBoxes.bounds[at]);
    if (box.right > box.left) lines.set(layout, [...(lines.get(layout) ?? []), box]);
  }
  return lines;
}

function toBox(bounds: readonly number[] = []): Box {
  const [left = 0, top = 0, width = 0, height = 0] = bounds;
  return { left, top, right: left + width, bottom: top + height };
}

function pairs(list: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? ""] as const] : [])),
  );
}
