import { type Place, placesOf } from "../check/places.ts";
import type { Json, JsonObject, Pointer, Schema } from "../model/index.ts";
import { fieldKind, optionsOf } from "../schema/fieldKind.ts";
import { propertiesOf, requiredOf } from "../schema/properties.ts";
import { groupBy } from "../support/groupBy.ts";
import { splitPointer } from "../support/pointer.ts";
import type { FactEntry } from "./facts.ts";
import { objectsOf } from "./manifestFacts.ts";

/** Keywords of a field that are facts by their own name. */
const limits = [
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
] as const;

/** Keywords that other facts are made of. */
const told = new Set<string>([
  ...limits,
  "title",
  "description",
  "default",
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "items",
  "x-basis",
  "x-rules",
  "x-computed",
  "x-visible",
  "x-federal",
  "x-print",
  "x-key",
  "x-groups",
]);

/** `/fields/<pointer>/required`, `/options/<pointer>/<code>/label`, `/rules/<id>`. */
export function schemaFacts(schema: Schema): readonly FactEntry[] {
  const places = placesOf(schema);
  const required = requiredPlaces(places);
  return [
    ...places.flatMap((place) => [...fieldFacts(place, required), ...optionFacts(place)]),
    ...ruleFacts(places),
  ];
}

function requiredPlaces(places: readonly Place[]): ReadonlySet<Pointer> {
  return new Set(
    places.flatMap(({ pointer, schema }) => requiredOf(schema).map((name) => `${pointer}/${escaped(name)}`)),
  );
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

function fieldFacts({ pointer, schema }: Place, required: ReadonlySet<Pointer>): readonly FactEntry[] {
  const fact = (aspect: string, value: Json | undefined): FactEntry => [["fields", pointer, aspect], value];
  const isItem = pointer === "" || pointer.endsWith("/*");
  const print = schema["x-print"];
  return [
    fact("there", true),
    fact("title", schema.title ?? splitPointer(pointer).findLast((step) => step !== "*")),
    fact("kind", kindOf(schema)),
    fact("type", schema.type),
    ...(isItem ? [] : [fact("required", required.has(pointer))]),
    fact("visible", schema["x-visible"]),
    fact("computed", computed(schema)),
    fact("default", schema.default),
    fact("const", optionsOf(schema) ? undefined : schema.const),
    ...limits.map((keyword) => fact(keyword, schema[keyword])),
    fact("printed", print !== false),
    fact("line", typeof print === "object" ? print : undefined),
    fact("ground", schema["x-basis"]),
    fact("federal", schema["x-federal"]),
    fact("description", schema.description),
    fact("key", schema["x-key"]),
    fact("order", orderOf(schema)),
    fact(
      "options",
      optionsOf(schema)?.map(({ value }) => optionCode(value)),
    ),
    fact("groups", groupsOf(schema)),
    fact("other", otherKeywords(schema)),
  ];
}

/** `table` and `list` are both lists: of groups, and of plain values. */
function kindOf(schema: Schema): string {
  const kind = fieldKind(schema);
  return kind === "list" && schema.items && fieldKind(schema.items) === "group" ? "table" : kind;
}

function computed(schema: Schema): Json | undefined {
  const given = schema["x-computed"];
  return typeof given === "string" ? { value: given } : given;
}

/** The properties of a group in their order. */
function orderOf(schema: Schema): Json | undefined {
  return fieldKind(schema) === "group" ? Object.keys(propertiesOf(schema)) : undefined;
}

function groupsOf(schema: Schema): Json | undefined {
  return schema["x-groups"] ?? schema.items?.["x-groups"];
}

function optionFacts({ pointer, schema }: Place): readonly FactEntry[] {
  return (optionsOf(schema) ?? []).flatMap(({ value, label, number, group }): FactEntry[] => {
    const fact = (aspect: string, of: Json | undefined): FactEntry => [
      ["options", pointer, optionCode(value), aspect],
      of,
    ];
    return [fact("label", label), fact("number", number), fact("group", group)];
  });
}

/** The code of an option; one that is no text keeps its JSON, so that 1 and "1" are two. */
export function optionCode(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A rule may stand at several places (a shared block), and a requirement may take several rules. */
function ruleFacts(places: readonly Place[]): readonly FactEntry[] {
  const rules = places.flatMap(({ pointer, schema }) =>
    objectsOf(schema["x-rules"]).map(({ id, ...rule }) => ({ id: String(id), place: pointer, rule })),
  );
  return [...groupBy(rules, ({ id }) => id)].map(([id, same]): FactEntry => {
    return [["rules", id], same.map(({ place, rule }): JsonObject => ({ ...rule, place }))];
  });
}

/** What is left: branches, conditions, keywords of other dialects. Below `items` of a choice nothing else is looked into. */
function otherKeywords(schema: Schema): Json | undefined {
  const others = entriesBeside(schema);
  const items = fieldKind(schema) === "choices" && schema.items ? entriesBeside(schema.items) : [];
  const all = [...others, ...items.map(([key, value]) => [`items.${key}`, value] as const)];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

function entriesBeside(schema: Schema): readonly (readonly [string, Json | undefined])[] {
  const isList = optionsOf(schema) !== undefined;
  return Object.entries(schema).filter(([key, value]) => {
    if (told.has(key) || (key === "additionalProperties" && value === false)) return false;
    return !(isList && (key === "oneOf" || key === "anyOf"));
  });
}
