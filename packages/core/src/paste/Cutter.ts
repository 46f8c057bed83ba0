import type { PastedPart } from "./PasteReader.ts";

/** Stands where something has been cut out; patterns may ask for it. Plain texts do not have it. */
export const gap = "\u0001";

/** A text from which what is understood is cut out, piece by piece. */
export class Cutter {
  #text: string;

  constructor(text: string) {
    this.#text = text.replaceAll(gap, " ");
  }

  /** Cuts out the first match. */
  cut(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#text) ?? undefined;
    if (found) {
      const end = found.index + found[0].length;
      this.#text = this.#text.slice(0, found.index) + gap + this.#text.slice(end);
    }
    return found;
  }

  /** Cuts out the first match as an answer; it stays in the text when `read` cannot make a value of its first group. */
  cutPart(
    role: string,
    pattern: RegExp,
    read: (text: string) => string | undefined = (text) => text,
  ): readonly PastedPart[] {
    const value = read(trimmed(pattern.exec(this.#text)?.[1] ?? ""));
    const found = value === undefined || value === "" ? undefined : this.cut(pattern);
    return found && value !== undefined ? [{ role, value, source: trimmed(found[0]) }] : [];
  }

  /** What is left between the cuts, without the signs and words around it that say nothing by themselves. */
  get pieces(): readonly string[] {
    return this.#text.split(gap).flatMap((piece) => {
      const words = trimmed(piece);
      return /[\p{L}\d]/u.test(words) && !idle.test(words) ? [words] : [];
    });
  }
}

const idle = /^(?:от|г|г\.|года|и|на|номер|серия|дата|тел|тел\.|(?:кем\s|когда\s)?выдан\p{L}?)$/iu;

/** In one line and without separators at both ends; the full stop of an abbreviation stays. */
export function trimmed(text: string): string {
  return text
    .replaceAll("\n", ", ")
    .replace(/^[\s,;:.|/-]+/u, "")
    .replace(/[\s,;:|/-]+$/u, "");
}
