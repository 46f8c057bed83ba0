import { isObject, type Json } from "@formulyar/core";

type Keywords = { readonly [name: string]: Json | undefined };
type Join = (one: Json, other: Json) => Json;

/**
 * In place of `@x0k/json-schema-merge`: one schema that says what a schema and the members of its `allOf` say, as far as
 * fields are drawn by it. Whether data fits, the form's own checks tell.
 */
export function shallowAllOfMerge({ allOf, ...schema }: Keywords): Keywords {
  const members = (Array.isArray(allOf) ? allOf : []).filter(isObject) as readonly Keywords[];
  return members.reduce(join, schema);
}

function join(one: Keywords, other: Keywords): Keywords {
  const joined: { [name: string]: Json | undefined } = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = one[name];
    joined[name] =
      before === undefined || value === undefined ? (before ?? value) : joinValue(name, before, value);
  }
  return joined;
}

/** What stands nearer wins where nothing better is known: a title, a hint, a pattern. */
const joinValue = (name: string, one: Json, other: Json): Json => joins[name]?.(one, other) ?? one;

const both: Join = (one, other) => ({ allOf: [one, other] });
const eachName: Join = (one, other) => {
  const joined: { [name: string]: Json | undefined } = { ...(one as Keywords) };
  for (const [name, value] of Object.entries(other as Keywords)) {
    const before = joined[name];
    joined[name] = before === undefined || value === undefined ? value : both(before, value);
  }
  return joined as Json;
};
const all: Join = (one, other) => [...new Set([...list(one), ...list(other)])];
const shared: Join = (one, other) => {
  const words = new Set(list(other).map((value) => JSON.stringify(value)));
  const found = list(one).filter((value) => words.has(JSON.stringify(value)));
  return Array.isArray(one) || found.length !== 1 ? found : (found[0] ?? one);
};
const greater: Join = (one, other) => Math.max(Number(one), Number(other));
const lesser: Join = (one, other) => Math.min(Number(one), Number(other));

const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);

const joins: { readonly [keyword: string]: Join } = {
  properties: eachName,
  patternProperties: eachName,
  $defs: eachName,
  items: both,
  required: all,
  allOf: (one, other) => [...list(one), ...list(other)],
  type: shared,
  enum: shared,
  minimum: greater,
  minLength: greater,
  minItems: greater,
  maximum: lesser,
  maxLength: lesser,
  maxItems: lesser,
};
