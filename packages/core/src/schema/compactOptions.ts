import type { Schema } from "../model/index.ts";
import { isOptionList } from "./draftSchema.ts";
import { mapSubschemas } from "./mapSubschemas.ts";

/**
 * The same schema for a validator: a closed list of options becomes one `enum` inside its keyword. A validator of a
 * thousand options as they are written is code nested a thousand deep, which no engine reads. What fails, and where,
 * stays the same.
 */
export function compactOptions(schema: Schema): Schema {
  const compact = mapSubschemas(schema, (below) => compactOptions(below));
  const entries = Object.entries(compact).map(([keyword, value]) => {
    const isList = (keyword === "oneOf" || keyword === "anyOf") && isOptionList(value) && isPlain(value);
    return [keyword, isList ? [{ enum: value.map((option) => option.const) }] : value];
  });
  return Object.fromEntries(entries);
}

/** Nothing but a value with its words, and no value twice (which `oneOf` would refuse). */
function isPlain(options: readonly Schema[]): boolean {
  const says = (keyword: string) => keyword === "const" || words.has(keyword) || keyword.startsWith("x-");
  const values = new Set(options.map((option) => JSON.stringify(option.const)));
  return values.size === options.length && options.every((option) => Object.keys(option).every(says));
}

const words: ReadonlySet<string> = new Set(["title", "description", "$comment", "deprecated"]);
