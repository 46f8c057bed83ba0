import type { LinePart, Schema } from "../model/index.ts";
import { lineOf } from "./printValue.ts";

/**
 * Takes the line of a composite apart, as its `x-print` writes it: `№ {number} от {date}` gives `number` and `date`. Nothing
 * for a text that was not written so, or where two fields stand side by side with no sign between them.
 */
export function readLine(schema: Schema, text: string): ReadonlyMap<string, string> | undefined {
  const print = lineOf(schema);
  const parts = print?.line.map(sourceOf);
  if (!parts || parts.some((part) => part === undefined)) return undefined;
  const between = escaped((print?.separator ?? ", ").trim()) || "\\s";
  const source = parts.map((part) => `(?:(?:(?<=^\\s*)|\\s*${between}\\s*)${part})?`).join("");
  const found = new RegExp(`^\\s*${source}\\s*$`, "u").exec(text);
  const values = Object.entries(found?.groups ?? {}).flatMap(([name, value]) =>
    value === undefined || value.trim() === "" ? [] : [[name, value.trim()] as const],
  );
  return values.length > 0 ? new Map(values) : undefined;
}

/** The expression that a part of the line is found by; nothing when it cannot be told where its fields end. */
function sourceOf(part: LinePart): string | undefined {
  if (typeof part === "string") return patternOf(part);
  const inner = part.map(sourceOf);
  if (inner.some((one) => one === undefined)) return undefined;
  const joined = part.map((one, index) => (index > 0 && startsBare(one) ? undefined : inner[index]));
  return joined.some((one) => one === undefined)
    ? undefined
    : joined.map((one) => `(?:${one})?`).join("\\s*");
}

/** A field that nothing stands before. */
function startsBare(part: LinePart): boolean {
  return typeof part === "string" ? part.startsWith("{") : startsBare(part[0] ?? "{");
}

function patternOf(part: string): string | undefined {
  const pieces = part.split(/(\{[^{}]+\})/u).filter((piece) => piece !== "");
  const sources = pieces.map((piece) => {
    const name = /^\{([\w$]+)\}$/u.exec(piece)?.[1];
    if (name !== undefined) return `(?<${name}>.+?)`;
    return piece.startsWith("{") ? undefined : escaped(piece.trim()).replaceAll(/^|$/gu, "\\s*");
  });
  return sources.some((one) => one === undefined) ? undefined : sources.join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
