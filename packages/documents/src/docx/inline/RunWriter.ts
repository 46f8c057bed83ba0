import type { Style } from "../../layout/LaidOut.ts";
import { LOW_LINE_WIDTH, SPACE_WIDTH } from "../measure.ts";
import type { Look, Run } from "../model.ts";
import { sameLook } from "./lookOf.ts";

const NO_BREAK_SPACE = "\u00a0";

/** Gathers the runs of a paragraph; spaces fall together as CSS lets them. */
export class RunWriter {
  readonly #runs: Run[] = [];
  /** A space that is written as soon as something follows it on its line. */
  #space: { readonly sign: string; readonly look: Look } | undefined;
  #lineBegins = true;

  text(text: string, look: Look, style: Style): void {
    const collapse = style["white-space-collapse"];
    if (collapse === "preserve" || collapse === "break-spaces") this.#kept(text, look);
    else this.#collapsed(text, look, style);
  }

  #collapsed(text: string, look: Look, style: Style): void {
    const lines = style["white-space-collapse"] === "preserve-breaks";
    const sign = style["text-wrap-mode"] === "nowrap" ? NO_BREAK_SPACE : " ";
    for (const part of text.split(/([ \t\r\n\f]+)/)) {
      if (!/^[ \t\r\n\f]/.test(part)) this.#words(part, look);
      else if (lines && part.includes("\n")) this.lineBreak();
      else if (!this.#lineBegins) this.#space ??= { sign, look };
    }
  }

  /** A place to fill in by hand, so wide: low lines, as offices type them. They neither stretch nor vanish at a line's end. */
  place(width: number, look: Look): void {
    const count = Math.max(1, Math.round(width / (look.size * LOW_LINE_WIDTH)));
    this.#words("_".repeat(count), { ...look, underlined: false });
  }

  /** Room between words. It stands before a space that waits, so that no line begins with it. */
  gap(width: number, look: Look): void {
    if (!this.#lineBegins) this.#append(spaces(width, look), { ...look, underlined: false });
  }

  /** To the hanging indent. */
  tab(look: Look): void {
    this.#space = undefined;
    this.#runs.push({ kind: "tab", look });
    this.#lineBegins = true;
  }

  lineBreak(): void {
    this.#space = undefined;
    this.#runs.push({ kind: "break" });
    this.#lineBegins = true;
  }

  /** The runs, without room at their end. */
  runs(): readonly Run[] {
    const last = this.#runs.at(-1);
    if (last?.kind === "break") return this.#runs.slice(0, -1);
    if (last?.kind !== "text" || last.look.underlined) return this.#runs;
    const text = last.text.trimEnd();
    return [...this.#runs.slice(0, -1), ...(text ? [{ ...last, text }] : [])];
  }

  #kept(text: string, look: Look): void {
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) this.lineBreak();
      this.#words(line, look);
    }
  }

  #words(words: string, look: Look): void {
    if (words === "") return;
    const space = this.#space;
    this.#space = undefined;
    if (space)
      this.#append(space.sign, { ...space.look, underlined: space.look.underlined && look.underlined });
    this.#append(words, look);
    this.#lineBegins = false;
  }

  #append(text: string, look: Look): void {
    if (text === "") return;
    const last = this.#runs.at(-1);
    if (last?.kind === "text" && sameLook(last.look, look)) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    } else this.#runs.push({ kind: "text", text, look });
  }
}

function spaces(width: number, { size }: Look): string {
  return NO_BREAK_SPACE.repeat(Math.max(0, Math.round(width / (size * SPACE_WIDTH))));
}
