import { Tab, TextRun } from "docx";
import type { Look, Run } from "../model.ts";
import { halfPoints } from "./units.ts";

/** Word itself draws the squares of its forms with this type; office programs without it take another. */
const SQUARES = { ascii: "MS Gothic", hAnsi: "MS Gothic", eastAsia: "MS Gothic", hint: "eastAsia" };

/** What is said of letters only where they differ from those of the document. `base`: size of its type, in pixels. */
export function lookOptions(look: Look, base: number) {
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italics: true }),
    ...(look.capitals && { allCaps: true }),
    ...(look.underlined && { underline: {} }),
    ...(look.script === "sub" && { subScript: true }),
    ...(look.script === "super" && { superScript: true }),
    ...(halfPoints(look.size) !== halfPoints(base) && { size: halfPoints(look.size) }),
  };
}

export function runsOf(run: Run, base: number): readonly TextRun[] {
  if (run.kind === "break") return [new TextRun({ break: 1 })];
  const look = lookOptions(run.look, base);
  if (run.kind === "tab") return [new TextRun({ ...look, children: [new Tab()] })];
  return run.text
    .split(/([☐☑☒]+)/)
    .filter((part) => part !== "")
    .map((text) => new TextRun({ ...look, text, ...(/^[☐☑☒]/.test(text) && { font: SQUARES }) }));
}
