import type { Json, Schema } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { mapSubschemas } from "./mapSubschemas.ts";

/** Keywords that ask for something to be there; a draft may still lack it. */
const demands = new Set([
  "required",
  "minItems",
  "minLength",
  "minProperties",
  "dependentRequired",
  "contains",
  "minContains",
  "maxContains",
]);

/** A question is asked, not demanded: it stays as it is. */
const questions = new Set(["if", "not"]);

/**
 * The schema of the level `draft`: types, formats and patterns of what is present, and no demand that anything be
 * present. An alternative that was told apart by `required` alone may now fit twice, so `oneOf` becomes `anyOf`,
 * except for a closed list of options.
 */
export function draftSchema(schema: Schema): Schema {
  const relaxed = mapSubschemas(schema, (below, _pointer, keyword) =>
    questions.has(keyword) ? below : draftSchema(below),
  );
  const entries = Object.entries(relaxed).filter(([keyword]) => !demands.has(keyword));
  return Object.fromEntries(
    entries.map(([keyword, value]) => [
      keyword === "oneOf" && !isOptionList(value) ? "anyOf" : keyword,
      value,
    ]),
  );
}

/** Whether `oneOf` or `anyOf` lists options: `{ const, title }` each. */
export function isOptionList(value: Json | undefined): value is readonly Schema[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && "const" in item);
}
