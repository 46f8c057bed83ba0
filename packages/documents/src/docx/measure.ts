import type { Box, LaidOutElement, LaidOutNode, Style, StyleName } from "../layout/LaidOut.ts";
import type { Edges } from "./model.ts";

/** A length of a style in pixels; what is no length (`auto`, `none`, a percentage) counts as nothing. */
export function pixels(style: Style, name: StyleName): number {
  const value = style[name];
  return value.endsWith("px") ? Number.parseFloat(value) : 0;
}

export function borders(style: Style): Edges {
  return {
    top: pixels(style, "border-top-width"),
    right: pixels(style, "border-right-width"),
    bottom: pixels(style, "border-bottom-width"),
    left: pixels(style, "border-left-width"),
  };
}

export function padding(style: Style): Edges {
  return {
    top: pixels(style, "padding-top"),
    right: pixels(style, "padding-right"),
    bottom: pixels(style, "padding-bottom"),
    left: pixels(style, "padding-left"),
  };
}

/** Where the content of an element may stand. */
export function contentBox({ box, style }: LaidOutElement): Box {
  const [border, pad] = [borders(style), padding(style)];
  return {
    left: box.left + border.left + pad.left,
    top: box.top + border.top + pad.top,
    right: box.right - border.right - pad.right,
    bottom: box.bottom - border.bottom - pad.bottom,
  };
}

/** The box around boxes; of none at all, an empty one. */
export function unionBox(boxes: readonly Box[]): Box {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }] = boxes;
  return boxes.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}

/** Where the words below a node stand. */
export function textBoxes(node: LaidOutNode): readonly Box[] {
  return node.kind === "text" ? node.boxes : node.children.flatMap(textBoxes);
}

/** How high one line is. `normal` of our type: ascent, descent and line gap of Times New Roman. */
export function lineHeight(style: Style): number {
  return pixels(style, "line-height") || pixels(style, "font-size") * NATURAL_LINE;
}

/** Height of a line of Times New Roman (and of Tinos), of its size. */
export const NATURAL_LINE = 1.149;

/** Width of a space of Times New Roman (and of Tinos), of its size. */
export const SPACE_WIDTH = 0.25;

/** Width of a low line (`_`) of Times New Roman, of its size. */
export const LOW_LINE_WIDTH = 0.5;
