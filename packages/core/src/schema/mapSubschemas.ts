import type { Json, Pointer, Schema } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";

/** Keywords whose value is one schema (`items` may be a list of them in draft-07). */
const single = new Set([
  "items",
  "additionalItems",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contains",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
]);

/** Keywords whose value is a list of schemas. */
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/** Keywords whose value is schemas by name: here a key `items` or `$ref` is just the name of a field. */
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "dependencies",
]);

/**
 * A copy of a schema in which every schema directly below is replaced by what `change` makes of it.
 * Values that are data (`const`, `enum`, `default`, `x-…`) are not looked into.
 * `pointer` leads from the given schema to the one below.
 */
export function mapSubschemas(
  schema: Schema,
  change: (schema: Schema, pointer: Pointer, keyword: string) => Json,
): Schema {
  const apply = (value: Json | undefined, pointer: Pointer, keyword: string) =>
    isObject(value) ? change(value as Schema, pointer, keyword) : value;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      const at = joinPointer("", keyword);
      if ((lists.has(keyword) || single.has(keyword)) && Array.isArray(value)) {
        return [keyword, value.map((item, index) => apply(item, joinPointer(at, index), keyword))];
      }
      if (maps.has(keyword) && isObject(value)) {
        const entries = Object.entries(value).map(([name, item]) => [
          name,
          apply(item, joinPointer(at, name), keyword),
        ]);
        return [keyword, Object.fromEntries(entries)];
      }
      return [keyword, single.has(keyword) ? apply(value, at, keyword) : value];
    }),
  );
}
