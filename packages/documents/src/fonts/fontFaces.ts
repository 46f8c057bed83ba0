import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { SUBSETS, type Subset } from "./subsets.ts";

const require = createRequire(import.meta.url);
const ASSETS = new URL("../../assets/", import.meta.url);

const STYLES = [
  { file: "400-normal", css: "font-weight: 400; font-style: normal" },
  { file: "400-italic", css: "font-weight: 400; font-style: italic" },
  { file: "700-normal", css: "font-weight: 700; font-style: normal" },
  { file: "700-italic", css: "font-weight: 700; font-style: italic" },
] as const;

const faces = new Map<string, string>();

/** Letters beyond the everyday subsets: few texts have any. */
const RARE = new RegExp(`[^${classOf(SUBSETS.filter(({ always }) => always))}]`, "gu");

/**
 * `@font-face` rules with the fonts inside them: Tinos (metric-compatible with Times New Roman), of its subsets
 * those that the text has letters of; squares; a last resort for signs that Tinos lacks.
 */
export function fontFaces(text: string): string {
  const rare = [...new Set(text.match(RARE))].map((letter) => letter.codePointAt(0) ?? 0);
  const tinos = SUBSETS.filter((subset) => subset.always || rare.some((code) => inSubset(subset, code)));
  const others = rare.filter((code) => !tinos.some((subset) => inSubset(subset, code)));
  const squares = others.some(isSquare);
  const fallback = !others.every(isSquare);
  // By what is needed, not by the letters: what people type must not fill the memory.
  const key = [...tinos.map(({ name }) => name), squares, fallback].join(" ");
  return cached(key, () =>
    [
      ...tinos.flatMap((subset) => STYLES.map((style) => tinosFace(subset, style))),
      ...(squares ? [squaresFace()] : []),
      ...(fallback ? [fallbackFace()] : []),
    ].join("\n"),
  );
}

function inSubset({ ranges }: Subset, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function classOf(subsets: readonly Subset[]): string {
  const ranges = subsets.flatMap((subset) => subset.ranges);
  return ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join("");
}

/** ☐ ☑ ☒ */
function isSquare(code: number): boolean {
  return code >= 0x2610 && code <= 0x2612;
}

function tinosFace({ name, css }: Subset, style: (typeof STYLES)[number]): string {
  const file = `tinos-${name}-${style.file}`;
  return cached(file, () => {
    const bytes = readFileSync(require.resolve(`@fontsource/tinos/files/${file}.woff`));
    return face("Tinos", `${style.css}; unicode-range: ${css}`, bytes, "woff");
  });
}

function squaresFace(): string {
  return cached("squares", () => {
    const bytes = readFileSync(new URL("squares.woff2", ASSETS));
    return face("Formulyar Squares", "unicode-range: U+2610-2612", bytes, "woff2");
  });
}

function fallbackFace(): string {
  return cached("fallback", () => {
    const bytes = readFileSync(
      require.resolve("@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2"),
    );
    return face("Formulyar Fallback", "font-weight: 400 700", bytes, "woff2");
  });
}

function face(family: string, descriptors: string, bytes: Buffer, format: string): string {
  const source = `url(data:font/${format};base64,${bytes.toString("base64")}) format("${format}")`;
  return `@font-face { font-family: "${family}"; ${descriptors}; src: ${source}; }`;
}

function cached(key: string, make: () => string): string {
  const known = faces.get(key);
  if (known !== undefined) return known;
  const made = make();
  faces.set(key, made);
  return made;
}
