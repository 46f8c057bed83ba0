import type { Json, Pointer, Schema } from "../model/index.ts";
import { isOptionList } from "../schema/draftSchema.ts";
import { isObject, joinPointer } from "../support/pointer.ts";
import type { Weakening } from "./federalFault.ts";
import { annotations, isAmong, keywordBounds } from "./keywordBounds.ts";
import { sameJson } from "./sameJson.ts";

/** Schemas that all hold for one value at once: a schema and the branches of its `allOf`. */
type Given = readonly Schema[];

type Check = (base: Schema, given: Given, pointer: Pointer) => readonly Weakening[];

/**
 * Where a changed schema does not provably make sure what the protected part asks for. Only what can be seen in the
 * keywords counts as proof: what is stricter in a way that cannot be compared is told as a weakening too. A demand may
 * move into `allOf`. With nothing found, all that the changed schema accepts the part accepts, fields of the region's own
 * (`additionalProperties`) aside.
 */
export function schemaWeakenings(part: Schema, changed: Schema, pointer: Pointer = ""): readonly Weakening[] {
  return part === changed ? [] : compare(part, conjuncts(changed), pointer);
}

function compare(part: Schema, given: Given, pointer: Pointer): readonly Weakening[] {
  if (given.includes(part)) return [];
  return conjuncts(part).flatMap((base) => [
    ...Object.keys(base).flatMap((keyword) => failed(keyword, base, given, pointer)),
    ...forbidden(base, given, pointer),
  ]);
}

/** A schema and everything that must hold together with it. */
function conjuncts(schema: unknown): Given {
  if (!isObject(schema)) return [];
  return [schema as Schema, ...listOf(schema.allOf).flatMap(conjuncts)];
}

function failed(keyword: string, base: Schema, given: Given, pointer: Pointer): readonly Weakening[] {
  if (annotations.has(keyword) || keyword.startsWith("x-") || steered.has(keyword)) return [];
  const check = checks[keyword];
  if (check) return check(base, given, pointer);
  const bound = keywordBounds[keyword] ?? ((a, b) => sameJson(a[keyword], b[keyword]));
  return given.some((one) => bound(base, one))
    ? emptied(keyword, base, given, pointer)
    : [widened(pointer, keyword)];
}

/** Said by the keyword that they belong to, or looked into as a branch. */
const steered: ReadonlySet<string> = new Set([
  "allOf",
  "then",
  "else",
  "minContains",
  "maxContains",
  "$defs",
]);

function widened(pointer: Pointer, what: string): Weakening {
  return { pointer, kind: "widened", what };
}

/** Keywords with which a validator would take more than the others say, or take the others otherwise. */
const treacherous = ["$async", "$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"];

function forbidden(base: Schema, given: Given, pointer: Pointer): readonly Weakening[] {
  return treacherous
    .filter((keyword) =>
      given.some((one) => one[keyword] !== undefined && !sameJson(one[keyword], base[keyword])),
    )
    .map((keyword) => widened(pointer, keyword));
}

/** A limit of nought leaves a field that nothing can be written into. */
function emptied(keyword: string, base: Schema, given: Given, pointer: Pointer): readonly Weakening[] {
  const limit = keyword === "maxLength" || keyword === "maxItems";
  const isNought = limit && base[keyword] !== 0 && given.some((one) => one[keyword] === 0);
  return isNought ? [{ pointer, kind: "removed", what: keyword }] : [];
}

const checks: { readonly [keyword: string]: Check } = {
  required: (base, given, pointer) =>
    (base.required ?? [])
      .filter((name) => !demands(given, name))
      .map((name) => ({ pointer: joinPointer(pointer, name), kind: "optional" })),
  properties: (base, given, pointer) =>
    Object.entries(base.properties ?? {}).flatMap(([name, property]) =>
      compareBelow(
        property,
        given.map((one) => own(one.properties, name)),
        joinPointer(pointer, name),
      ),
    ),
  items: (base, given, pointer) => {
    // Items that `prefixItems` speaks of are no concern of `items` beside it.
    const isWhole = (one: Schema) => listOf(one.prefixItems).length <= listOf(base.prefixItems).length;
    const whole = given.filter((one) => one.items !== undefined && isWhole(one));
    if (whole.length === 0 && !given.every(isWhole)) return [widened(pointer, "prefixItems")];
    return compareBelow(
      base.items,
      whole.map((one) => one.items),
      joinPointer(pointer, "*"),
    );
  },
  prefixItems: (base, given, pointer) => {
    const lists = given.map((one) => listOf(one.prefixItems));
    const same = lists.filter((list) => list.length === listOf(base.prefixItems).length);
    if (same.length === 0) return [widened(pointer, "prefixItems")];
    return listOf(base.prefixItems).flatMap((item, index) =>
      compareBelow(
        item,
        same.map((list) => list[index]),
        joinPointer(pointer, index),
      ),
    );
  },
  oneOf: alternatives("oneOf"),
  anyOf: alternatives("anyOf"),
  not: (base, given, pointer) =>
    given.some((one) => sameJson(one.not, base.not)) ? [] : [widened(pointer, "not")],
  if: conditional,
  dependentRequired: (base, given, pointer) => {
    const entries = Object.entries(base.dependentRequired ?? {}) as readonly [string, readonly string[]][];
    const isKept = (trigger: string, name: string) =>
      demands(given, name) || given.some((one) => listOf(own(one.dependentRequired, trigger)).includes(name));
    return entries.flatMap(([trigger, names]) =>
      names
        .filter((name) => !isKept(trigger, name))
        .map((name) => ({ pointer: joinPointer(pointer, name), kind: "optional", what: trigger }) as const),
    );
  },
  dependentSchemas: (base, given, pointer) =>
    Object.entries(base.dependentSchemas ?? {}).flatMap(([trigger, branch]) =>
      compare(
        branch as Schema,
        [...given, ...given.flatMap((one) => conjuncts(own(one.dependentSchemas, trigger)))],
        pointer,
      ),
    ),
  patternProperties: (base, given, pointer) =>
    Object.entries(base.patternProperties ?? {}).flatMap(([pattern, property]) =>
      compareAny(
        property,
        given.map((one) => own(one.patternProperties, pattern)),
        pointer,
        "patternProperties",
      ),
    ),
  propertyNames: (base, given, pointer) =>
    compareAny(
      base.propertyNames,
      given.map((one) => one.propertyNames),
      pointer,
      "propertyNames",
    ),
  additionalProperties: (base, given, pointer) =>
    isOpenLike(base.additionalProperties) || given.some((one) => isClosedLike(base, one, pointer))
      ? []
      : [{ pointer, kind: "opened" }],
  unevaluatedProperties: (base, given, pointer) =>
    given.some((one) => sameJson(one.unevaluatedProperties, base.unevaluatedProperties))
      ? []
      : [{ pointer, kind: "opened" }],
  // What is left unevaluated depends on all that stands beside it.
  unevaluatedItems: (base, given, pointer) =>
    given.some((one) => sameJson(assertionsOf(one), assertionsOf(base)))
      ? []
      : [widened(pointer, "unevaluatedItems")],
};

/** Whether a property is asked for whatever the rest of the object is. */
function demands(given: Given, name: string): boolean {
  return given.some((one) => listOf(one.required).includes(name));
}

/** A property or an item: what several branches say of it holds together. */
function compareBelow(
  base: Json | undefined,
  found: readonly (Json | undefined)[],
  pointer: Pointer,
): readonly Weakening[] {
  const there = found.filter((schema) => schema !== undefined);
  if (there.length === 0 || there.includes(false))
    return base === false ? [] : [{ pointer, kind: "removed" }];
  return compareAny(base, there, pointer, "type");
}

function compareAny(
  base: Json | undefined,
  found: readonly (Json | undefined)[],
  pointer: Pointer,
  keyword: string,
): readonly Weakening[] {
  if (found.includes(false)) return [];
  if (base === false) return [widened(pointer, keyword)];
  return isObject(base) ? compare(base as Schema, found.flatMap(conjuncts), pointer) : [];
}

/** A condition kept to the letter makes its branches comparable; without it they must hold always. */
function conditional(base: Schema, given: Given, pointer: Pointer): readonly Weakening[] {
  const same = given.filter((one) => sameJson(one.if, base.if));
  const found = (["then", "else"] as const).flatMap((keyword) => {
    const branch = base[keyword];
    if (!isObject(branch)) return branch === false ? refused(same, keyword, pointer) : [];
    return compare(branch as Schema, [...given, ...same.flatMap((one) => conjuncts(one[keyword]))], pointer);
  });
  return found.length > 0 && same.length === 0 ? [...found, widened(pointer, "if")] : found;
}

function refused(same: Given, keyword: "then" | "else", pointer: Pointer): readonly Weakening[] {
  return same.some((one) => one[keyword] === false) ? [] : [widened(pointer, keyword)];
}

function alternatives(keyword: "oneOf" | "anyOf"): Check {
  return (base, given, pointer) => {
    if (isOptionList(base[keyword])) return options(keyword, base, given, pointer);
    if (given.some((one) => sameAlternatives(one[keyword], base[keyword]))) return [];
    const choices = listOf(base[keyword]) as readonly Schema[];
    const isImplied = (held: Given) => choices.some((choice) => compare(choice, held, pointer).length === 0);
    const isKept = (one: Schema) => {
      const own = [...listOf(one.anyOf ?? one.oneOf)];
      return own.length > 0 && own.every((choice) => isImplied([...given, ...conjuncts(choice)]));
    };
    // Of several that hold at once `oneOf` would take none, so there each must be the same.
    const holds = keyword === "anyOf" && (isImplied(given) || given.some(isKept));
    return holds ? [] : [widened(pointer, keyword)];
  };
}

function options(
  keyword: "oneOf" | "anyOf",
  base: Schema,
  given: Given,
  pointer: Pointer,
): readonly Weakening[] {
  if (given.some((one) => listOf(one[keyword]).length === 0 && one[keyword] !== undefined)) {
    return [{ pointer, kind: "removed", what: keyword }];
  }
  const isKept = (one: Schema) =>
    sameAlternatives(one[keyword], base[keyword]) || isAmong(keyword)(base, one);
  return given.some(isKept) ? [] : [widened(pointer, keyword)];
}

/** The same alternatives in the same order, whatever they are called. */
function sameAlternatives(a: Json | undefined, b: Json | undefined): boolean {
  return sameJson(listOf(a).map(assertionsOf), listOf(b).map(assertionsOf));
}

/** A schema without the keywords that only describe it; what stands in it is left as it is. */
function assertionsOf(schema: Json): Json {
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-")),
  );
}

function isOpenLike(value: Json | undefined): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}

/** Fields that nobody names are no more welcome than before. */
function isClosedLike(base: Schema, one: Schema, pointer: Pointer): boolean {
  const patterns = Object.keys((one.patternProperties as object | undefined) ?? {});
  const isNamed = patterns.every((pattern) => own(base.patternProperties, pattern) !== undefined);
  if (!isNamed) return false;
  if (one.additionalProperties === false) return true;
  return (
    isObject(base.additionalProperties) &&
    isObject(one.additionalProperties) &&
    compare(base.additionalProperties as Schema, conjuncts(one.additionalProperties), pointer).length === 0
  );
}

function own(map: Json | undefined, name: string): Json | undefined {
  return isObject(map) && Object.hasOwn(map, name) ? map[name] : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
