import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** As wide as a line of a definition file may be. */
const width = 110;

/**
 * The text of a definition file, laid out as the files here are: two spaces, a list on one line when it fits, an object
 * on its own lines unless it is small. The project's formatter leaves it as it is.
 */
export function definitionText(value: Json): string {
  return `${written(value, "", 0)}\n`;
}

/** @param taken letters already on the line: the key before the value, the comma after it */
function written(value: Json, indent: string, taken: number): string {
  const short = inline(value);
  const fits = short !== undefined && indent.length + taken + short.length <= width;
  if (fits && (indent !== "" || !isObject(value))) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => `${inner}${written(item, inner, 1)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).flatMap(([key, below]) => {
    if (below === undefined) return [];
    const name = `${JSON.stringify(key)}: `;
    return [`${inner}${name}${written(below, inner, name.length + 1)}`];
  });
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n${indent}}`;
}

/** The value on one line; nothing for an object that reads better on its own lines. */
function inline(value: Json): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => inline(item));
    const isShort = items.every((item) => item !== undefined) && !standsApart(value);
    return isShort ? `[${items.join(", ")}]` : undefined;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, below]) => below !== undefined);
  if (entries.length === 0) return "{}";
  const isSmall = entries.length <= 3 && entries.every(([, below]) => typeof below !== "object");
  if (!isSmall) return undefined;
  return `{ ${entries.map(([key, below]) => `${JSON.stringify(key)}: ${JSON.stringify(below)}`).join(", ")} }`;
}

/** Several objects, or several lists, of more than one part each stand each on its own line. */
function standsApart(list: readonly Json[]): boolean {
  const isWide = (item: Json) => typeof item === "object" && item !== null && Object.keys(item).length > 1;
  return list.length > 1 && list.every(isWide) && new Set(list.map((item) => Array.isArray(item))).size === 1;
}
