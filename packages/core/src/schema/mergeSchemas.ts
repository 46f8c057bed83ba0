import type { Json, Schema } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** Keywords that describe and do not assert: the one nearer to the form wins. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "examples",
  "$comment",
  "readOnly",
  "writeOnly",
]);

/**
 * Joins what stands beside a `$ref` with what the `$ref` names, so that the result says both.
 * Annotations and single `x-` keywords of `nearer` win, `required` and `x-rules` add up,
 * `properties` merge by name; assertions that differ must both hold (`allOf`).
 */
export function mergeSchemas(base: Schema, nearer: Schema): Schema {
  const merged: { [key: string]: Json | undefined } = { ...base };
  const conflicts: { [key: string]: Json | undefined } = {};
  for (const [key, value] of Object.entries(nearer)) {
    const joined = mergeKeyword(key, base[key], value);
    if (joined === conflict) conflicts[key] = value;
    else merged[key] = joined;
  }
  if (Object.keys(conflicts).length === 0) return merged;
  return {
    ...merged,
    allOf: [...((merged.allOf as readonly Schema[] | undefined) ?? []), conflicts as Schema],
  };
}

const conflict = Symbol("conflict");

function mergeKeyword(
  key: string,
  base: Json | undefined,
  nearer: Json | undefined,
): Json | undefined | typeof conflict {
  if (base === undefined || annotations.has(key)) return nearer;
  if (key === "properties") return mergeProperties(base as Schema, nearer as Schema);
  if (key === "required") return [...new Set([...(base as string[]), ...(nearer as string[])])];
  if (key === "x-rules" || key === "allOf") return [...(base as Json[]), ...(nearer as Json[])];
  if (key.startsWith("x-") || JSON.stringify(base) === JSON.stringify(nearer)) return nearer;
  return conflict;
}

function mergeProperties(base: Schema, nearer: Schema): Schema {
  const merged: { [key: string]: Json | undefined } = { ...base };
  for (const [name, schema] of Object.entries(nearer)) {
    const old = base[name];
    merged[name] = isObject(old) && isObject(schema) ? mergeSchemas(old as Schema, schema as Schema) : schema;
  }
  return merged;
}
