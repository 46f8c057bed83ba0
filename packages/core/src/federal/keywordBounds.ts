import type { Json, Schema } from "../model/index.ts";
import { isOptionList } from "../schema/draftSchema.ts";
import { sameJson } from "./sameJson.ts";

/** Whether what one schema says by itself makes sure what the other says by a keyword. */
export type Bound = (base: Schema, changed: Schema) => boolean;

/** Keywords with a value that can be stricter or looser by itself. */
export const keywordBounds: { readonly [keyword: string]: Bound } = {
  type: (base, changed) => typesOf(changed).length > 0 && typesOf(changed).every(isTypeIn(base)),
  maxLength: atMost("maxLength"),
  maxItems: atMost("maxItems"),
  maxProperties: atMost("maxProperties"),
  minLength: atLeast("minLength"),
  minItems: atLeast("minItems"),
  minProperties: atLeast("minProperties"),
  maximum: (base, changed) =>
    atMost("maximum")(base, changed) || compares(changed.exclusiveMaximum, base.maximum, (a, b) => a <= b),
  minimum: (base, changed) =>
    atLeast("minimum")(base, changed) || compares(changed.exclusiveMinimum, base.minimum, (a, b) => a >= b),
  exclusiveMaximum: (base, changed) =>
    atMost("exclusiveMaximum")(base, changed) ||
    compares(changed.maximum, base.exclusiveMaximum, (a, b) => a < b),
  exclusiveMinimum: (base, changed) =>
    atLeast("exclusiveMinimum")(base, changed) ||
    compares(changed.minimum, base.exclusiveMinimum, (a, b) => a > b),
  multipleOf: (base, changed) =>
    compares(changed.multipleOf, base.multipleOf, (a, b) => b > 0 && Number.isInteger(a / b)),
  uniqueItems: (base, changed) => base.uniqueItems !== true || changed.uniqueItems === true,
  const: isAmong("const"),
  enum: isAmong("enum"),
  contains: (base, changed) =>
    sameJson(base.contains, changed.contains) &&
    compares(changed.minContains ?? 1, base.minContains ?? 1, (a, b) => a >= b) &&
    (base.maxContains === undefined || atMost("maxContains")(base, changed)),
};

/** Whether a list that the changed schema gives value by value holds nothing that the base's list does not. */
export function isAmong(keyword: string): Bound {
  return (base, changed) => {
    const allowed = valuesOf(base, keyword);
    if (!allowed) return false;
    const lists = ["const", "enum", "oneOf", "anyOf"].map((name) => valuesOf(changed, name));
    return lists.some((list) => list?.every((value) => allowed.some((one) => sameJson(one, value))));
  };
}

/** The values that a keyword lists one by one; nothing when it lists none, or says more of them. */
function valuesOf(schema: Schema, keyword: string): readonly Json[] | undefined {
  const list = schema[keyword];
  if (keyword === "const") return list === undefined ? undefined : [list];
  if (keyword === "enum") return Array.isArray(list) ? list : undefined;
  if (!isOptionList(list)) return undefined;
  const values = list.map((option) => option.const as Json);
  // An option named twice would be refused by `oneOf`: to take one of the two away allows it.
  const isPlain =
    list.every(saysOnlyItsValue) && new Set(values.map((one) => JSON.stringify(one))).size === values.length;
  return isPlain ? values : undefined;
}

function saysOnlyItsValue(option: Schema): boolean {
  return Object.keys(option).every(
    (keyword) => keyword === "const" || annotations.has(keyword) || keyword.startsWith("x-"),
  );
}

/** Keywords that describe and check nothing. */
export const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "examples",
  "$comment",
  "deprecated",
  "readOnly",
  "writeOnly",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
]);

function typesOf({ type, nullable }: Schema): readonly string[] {
  const names = typeof type === "string" ? [type] : Array.isArray(type) ? (type as readonly string[]) : [];
  return names.length > 0 && nullable === true ? [...names, "null"] : names;
}

function isTypeIn(base: Schema): (name: string) => boolean {
  const allowed = new Set(typesOf(base));
  return (name) => allowed.has(name) || (name === "integer" && allowed.has("number"));
}

function atMost(keyword: string): Bound {
  return (base, changed) => compares(changed[keyword], base[keyword], (a, b) => a <= b);
}

function atLeast(keyword: string): Bound {
  return (base, changed) => compares(changed[keyword], base[keyword], (a, b) => a >= b);
}

function compares(
  a: Json | undefined,
  b: Json | undefined,
  holds: (a: number, b: number) => boolean,
): boolean {
  return typeof a === "number" && typeof b === "number" && holds(a, b);
}
