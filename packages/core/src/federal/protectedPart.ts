import type { JsonObject, RuleDefinition, Schema } from "../model/index.ts";
import { isOptionList } from "../schema/draftSchema.ts";
import { propertiesOf } from "../schema/properties.ts";
import { isObject, splitPointer } from "../support/pointer.ts";

/**
 * What of a schema a region must keep: the places marked `x-federal` with everything below them, as they stand, and of
 * the groups around them the type, whether they and the places are required, and what shows, hides and checks them.
 * Nothing when no place is marked.
 */
export function protectedPart(schema: Schema): Schema | undefined {
  if (!hasFederal(schema)) return undefined;
  const part = reduced(schema);
  return schema.$defs ? { ...part, $defs: schema.$defs } : part;
}

/** Whether the schema itself, or anything that stands in it, is marked. */
function hasFederal(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const known = marked.get(schema);
  if (known !== undefined) return known;
  const { properties, items, prefixItems } = schema as Schema;
  const below = [
    ...(isObject(properties) ? Object.values(properties) : []),
    items,
    ...(Array.isArray(prefixItems) ? prefixItems : []),
    ...branchesOf(schema as Schema),
  ];
  const found = schema["x-federal"] === true || below.some(hasFederal);
  marked.set(schema, found);
  return found;
}

const marked = new WeakMap<object, boolean>();

/** Schemas about the same value, in other keywords. */
function branchesOf(schema: Schema): readonly Schema[] {
  const { allOf = [], anyOf = [], oneOf = [], dependentSchemas } = schema;
  const dependent = isObject(dependentSchemas) ? Object.values(dependentSchemas) : [];
  return [...allOf, ...anyOf, ...oneOf, schema.then, schema.else, ...dependent].filter(
    isObject,
  ) as readonly Schema[];
}

/** Properties that are protected or lead to what is, each with everything that an object says of it in its branches. */
type KeptNames = ReadonlyMap<string, readonly Schema[]>;

function reduced(schema: Schema): Schema {
  return schema["x-federal"] === true ? schema : reducedBranch(schema, namesToKeep([schema]));
}

function namesToKeep(schemas: readonly Schema[]): KeptNames {
  const said = new Map<string, Schema[]>();
  const collect = (schema: Schema) => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (isObject(property)) said.set(name, [...(said.get(name) ?? []), property as Schema]);
    }
    branchesOf(schema).forEach(collect);
  };
  schemas.forEach(collect);
  return new Map([...said].filter(([, definitions]) => definitions.some(hasFederal)));
}

type Reducer = (value: never, schema: Schema, names: KeptNames) => unknown;

/** What is kept of each keyword on the way to a protected place; `undefined` for nothing. */
const reducers: { readonly [keyword: string]: Reducer } = {
  title: (value) => value,
  type: (value) => value,
  "x-visible": (value) => value,
  "x-computed": (value) => value,
  "x-print": (value) => value,
  "x-basis": (value) => value,
  "x-rules": keptRules,
  required: (value: readonly string[], _, names) => filled(value.filter((name) => names.has(name))),
  properties: (value: JsonObject, _, names) => reducedProperties(value, names),
  items: (value: Schema) => (hasFederal(value) ? reduced(value) : undefined),
  prefixItems: (value: readonly Schema[]) =>
    value.some(hasFederal) ? value.map((item) => (hasFederal(item) ? reduced(item) : {})) : undefined,
  allOf: (value: readonly Schema[], _, names) => filled(reducedAll(value, names).filter(isFilled)),
  anyOf: reducedAlternatives,
  dependentRequired: reducedDependents,
  dependentSchemas: (value: JsonObject, _, names) =>
    filledMap(Object.entries(value).map(([name, branch]) => [name, reducedBranch(branch as Schema, names)])),
};

function reducedBranch(schema: Schema, names: KeptNames): Schema {
  const entries = Object.entries(schema).flatMap(([keyword, value]) => {
    const kept = reducers[keyword]?.(value as never, schema, names);
    return kept === undefined ? [] : [[keyword, kept] as const];
  });
  const kept = Object.fromEntries(entries) as Schema;
  return { ...kept, ...exclusive(schema, names), ...conditional(schema, names) };
}

/** Exactly one of the alternatives as they were means at least one of what is left of them. */
function exclusive({ oneOf, anyOf }: Schema, names: KeptNames): Schema {
  const kept = anyOf === undefined && oneOf && reducedAlternatives(oneOf as never, {}, names);
  return kept ? { anyOf: kept as readonly Schema[] } : {};
}

function conditional(schema: Schema, names: KeptNames): Schema {
  const { if: condition } = schema;
  if (condition === undefined) return {};
  const kept = (["then", "else"] as const).flatMap((keyword) => {
    const branch = schema[keyword];
    const part = isObject(branch) ? reducedBranch(branch as Schema, names) : {};
    return isFilled(part) ? [[keyword, part] as const] : [];
  });
  return kept.length === 0 ? {} : { if: condition, ...Object.fromEntries(kept) };
}

function reducedAlternatives(value: never, _: Schema, names: KeptNames) {
  if (isOptionList(value)) return undefined;
  const parts = reducedAll(value, names);
  return parts.some(isFilled) ? parts : undefined;
}

function reducedAll(schemas: readonly Schema[], names: KeptNames): readonly Schema[] {
  return schemas.map((branch) => (isObject(branch) ? reducedBranch(branch, names) : {}));
}

function reducedProperties(properties: JsonObject, names: KeptNames) {
  return filledMap(
    Object.entries(properties).flatMap(([name, property]) => {
      const definitions = names.get(name);
      if (!definitions) return [];
      const isMarked = definitions.some((one) => one["x-federal"] === true) || !isObject(property);
      return [[name, isMarked ? property : reducedBranch(property as Schema, namesToKeep(definitions))]];
    }),
  );
}

function reducedDependents(value: never, _: Schema, names: KeptNames) {
  const entries = Object.entries(value as { readonly [name: string]: readonly string[] });
  return filledMap(
    entries.flatMap(([name, demanded]) => {
      const kept = demanded.filter((one) => names.has(one));
      return kept.length === 0 ? [] : [[name, kept] as const];
    }),
  );
}

/** A rule counts as standing where it is shown; a rule that adopts keywords may tell how grave a failure below is. */
function keptRules(rules: never, schema: Schema) {
  const kept = (rules as readonly RuleDefinition[]).filter(
    (rule) => rule.keywords !== undefined || pointsAtFederal(schema, splitPointer(rule.at ?? "")),
  );
  return filled(kept);
}

function pointsAtFederal(schema: Schema, [step, ...rest]: readonly string[]): boolean {
  if (schema["x-federal"] === true) return true;
  const below = step === undefined ? undefined : propertiesOf(schema)[step];
  return isObject(below) && pointsAtFederal(below as Schema, rest);
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function filledMap(entries: readonly (readonly [string, unknown])[]): object | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isFilled(schema: Schema): boolean {
  return Object.keys(schema).length > 0;
}
