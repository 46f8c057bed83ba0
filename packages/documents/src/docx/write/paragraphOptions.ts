import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  HeadingLevel,
  HeightRule,
  HorizontalPositionAlign,
  type IParagraphOptions,
  LineRuleType,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from "docx";
import { NATURAL_LINE } from "../measure.ts";
import type { Paragraph } from "../model.ts";
import type { Numbering } from "./markers.ts";
import { lookOptions, runsOf } from "./runsOf.ts";
import { eighths, twips } from "./units.ts";

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A paragraph as `docx` takes it. `base`: size of the document's type, in pixels. */
export function paragraphOptions(
  paragraph: Paragraph,
  base: number,
  numbering: Numbering | undefined,
): IParagraphOptions {
  const { heading, look, align } = paragraph;
  const level = heading === undefined ? undefined : HEADINGS[heading - 1];
  return {
    ...(level && { heading: level }),
    ...(numbering && { numbering }),
    ...(align !== "left" && { alignment: ALIGNMENTS[align] }),
    ...(paragraph.keepNext && { keepNext: true }),
    ...(paragraph.keepLines && { keepLines: true }),
    ...(paragraph.breakBefore && { pageBreakBefore: true }),
    ...rules(paragraph),
    ...stops(paragraph),
    ...foot(paragraph),
    ...spacing(paragraph, base),
    ...indent(paragraph),
    run: lookOptions(look, base),
    children: [
      ...signBefore(paragraph, base, numbering),
      ...paragraph.runs.flatMap((run) => runsOf(run, base, look.size)),
    ],
  };
}

/** Line spacing in 240ths of a line, as Word counts it. */
export function lineSpacing(lineHeight: number, size: number): number {
  return Math.round((lineHeight / (size * NATURAL_LINE)) * 240);
}

function spacing({ before = 0, after = 0, lineHeight, exact, look }: Paragraph, base: number) {
  const line = lineSpacing(lineHeight, look.size);
  const parts = {
    ...(twips(before) > 0 && { before: twips(before) }),
    ...(twips(after) > 0 && { after: twips(after) }),
    ...(exact && { line: Math.max(15, twips(lineHeight)), lineRule: LineRuleType.EXACT }),
    ...(!exact && line !== usualSpacing(base) && { line, lineRule: LineRuleType.AUTO }),
  };
  return Object.keys(parts).length > 0 ? { spacing: parts } : {};
}

/** Line spacing of the document: 1.25 of the size, as `assets/document.css` has it. */
export function usualSpacing(base: number): number {
  return lineSpacing(base * 1.25, base);
}

/** A frame of its own in the lower margin's corner. */
function foot({ footWidth, lineHeight }: Paragraph) {
  if (footWidth === undefined) return {};
  return {
    frame: {
      type: "alignment",
      width: twips(footWidth),
      height: twips(lineHeight),
      rule: HeightRule.ATLEAST,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.RIGHT, y: VerticalPositionAlign.BOTTOM },
    },
  } as const;
}

function indent({ left, right, firstLine, marker }: Paragraph) {
  const first = marker ? -marker.hang : firstLine;
  const parts = {
    ...(twips(left) !== 0 && { left: twips(left) }),
    ...(twips(right) !== 0 && { right: twips(right) }),
    ...(first > 0 && { firstLine: twips(first) }),
    ...(first < 0 && { hanging: twips(-first) }),
  };
  return Object.keys(parts).length > 0 ? { indent: parts } : {};
}

function rules({ ruleAbove, ruleBelow }: Paragraph) {
  if (ruleAbove === undefined && ruleBelow === undefined) return {};
  return {
    border: {
      ...(ruleAbove !== undefined && { top: rule(ruleAbove) }),
      ...(ruleBelow !== undefined && { bottom: rule(ruleBelow) }),
    },
  };
}

function rule(pixels: number) {
  return { style: BorderStyle.SINGLE, size: eighths(pixels), space: 0, color: "auto" };
}

function stops({ rightStop }: Paragraph) {
  if (rightStop === undefined) return {};
  return { tabStops: [{ type: TabStopType.RIGHT, position: twips(rightStop) }] };
}

/** A sign before an item that is no number of a list: the sign itself, and a jump to the text. */
function signBefore({ marker }: Paragraph, base: number, numbering: Numbering | undefined) {
  if (!marker || numbering) return [];
  const { text, look } = marker;
  return [new TextRun({ ...lookOptions(look, base), text }), ...runsOf({ kind: "tab", look }, base)];
}
