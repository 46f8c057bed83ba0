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
  const height = lineHeight(element.style);
  const used = Math.max(1, lines(element.children).length);
  const all = Math.max(used, Math.round((element.box.bottom - element.box.top) / height));
  const stop = text.left + element.box.right - element.box.left;
  const rule = { kind: "tab", look: { ...text.look, underlined: true } } as const;
  const written = text.runs.map((run) =>
    run.kind === "text" ? { ...run, look: { ...run.look, underlined: true } } : run,
  );
  return Array.from({ length: all - used + 1 }, (_, index) => ({
    ...text,
    runs: index === 0 ? [...written, rule] : [rule],
    exact: true,
    rightStop: stop,
    top: element.box.top + (index === 0 ? 0 : used + index - 1) * height,
    bottom: element.box.top + (used + index) * height,
  }));
}
