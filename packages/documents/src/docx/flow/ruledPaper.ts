import type { LaidOutElement } from "../../layout/LaidOut.ts";
import { lineHeight } from "../measure.ts";
import type { Paragraph } from "../model.ts";
import { lines } from "./lines.ts";

/** Whether an element draws lines behind its text, as writing paper has them: a picture for a background. */
export function isRuledPaper({ style }: LaidOutElement): boolean {
  return style["background-image"].includes("url(");
}

/** The text on rules of its own, then as many empty ones as the paper has. */
export function ruledPaper(element: LaidOutElement, text: Paragraph): readonly Paragraph[] {
  const { top, bottom } = element.box;
  const height = lineHeight(element.style);
  const used = Math.max(1, lines(element.children).length);
  const empty = Math.max(0, Math.round((bottom - top) / height) - used);
  const first = { ...text, exact: true, top, bottom: top + used * height };
  const rest = Array.from({ length: empty }, (_, index) => ({
    ...ruled(first),
    runs: [],
    top: first.bottom + index * height,
    bottom: first.bottom + (index + 1) * height,
  }));
  return [used === 1 ? ruled(first) : underlined(first, element.box.right - element.box.left), ...rest];
}

function ruled(paragraph: Paragraph): Paragraph {
  return { ...paragraph, ruleBelow: 1 };
}

/** Words in several lines, each underlined; after the last word the rule goes on to the right edge. */
function underlined(paragraph: Paragraph, width: number): Paragraph {
  const rule = { kind: "tab", look: { ...paragraph.look, underlined: true } } as const;
  const runs = paragraph.runs.map((run) =>
    run.kind === "text" ? { ...run, look: { ...run.look, underlined: true } } : run,
  );
  return { ...paragraph, runs: [...runs, rule], rightStop: paragraph.left + width };
}
