import { Tab, TextRun } from "docx";
import type { Look, Run } from "../model.ts";
import { halfPoints } from "./units.ts";
import { xmlText } from "./xmlText.ts";

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

/** `text`: size of the text around, in pixels. Squares of that type need no more to be as large as ours. */
export function runsOf(run: Run, base: number, text = base): readonly TextRun[] {
  if (run.kind === "break") return [new TextRun({ break: 1 })];
  const look = lookOptions(run.look, base);
  if (run.kind === "tab") return [new TextRun({ ...look, children: [new Tab()] })];
  return xmlText(run.text)
    .split(/([☐☑☒]+)/)
    .filter((part) => part !== "")
    .map((part) =>
      /^[☐☑☒]/.test(part) ? squares(part, run.look, base, text) : new TextRun({ ...look, text: part }),
    );
}

function squares(signs: string, look: Look, base: number, text: number): TextRun {
  const size = Math.min(look.size, text);
  return new TextRun({ ...lookOptions({ ...look, size }, base), text: signs, font: SQUARES });
}
