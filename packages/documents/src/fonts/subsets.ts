import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A part of the font with letters of one kind. */
export interface Subset {
  readonly name: string;
  /** Needed by every document of ours; the others come when the text has letters of theirs. */
  readonly always: boolean;
  /** As CSS writes it: `U+0400-045F,U+2116`. */
  readonly css: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const ALWAYS: ReadonlySet<string> = new Set(["latin", "cyrillic"]);

/** The subsets of Tinos, the everyday ones first. */
export const SUBSETS: readonly Subset[] = readSubsets();

function readSubsets(): readonly Subset[] {
  const file = createRequire(import.meta.url).resolve("@fontsource/tinos/unicode.json");
  const ranges = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const subsets = Object.entries(ranges).map(([name, css]) => {
    return { name, css, always: ALWAYS.has(name), ranges: css.split(",").map(parseRange) };
  });
  return subsets.toSorted((a, b) => Number(b.always) - Number(a.always));
}

function parseRange(range: string): readonly [number, number] {
  const [from = "0", to = from] = range.replace("U+", "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
