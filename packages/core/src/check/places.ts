import type { Json, Pointer, Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { isObject, joinPointer, own, pointerGet, splitPointer } from "../support/pointer.ts";

/** A schema and where it stands; `*` stands for the index of a list's item. */
export interface Place {
  readonly pointer: Pointer;
  readonly schema: Schema;
}

/** Every place of a form's schema, the root first, each group before what it holds. */
export function placesOf(schema: Schema): readonly Place[] {
  const found = known.get(schema) ?? placesBelow(schema, "");
  known.set(schema, found);
  return found;
}

const known = new WeakMap<Schema, readonly Place[]>();

function placesBelow(schema: Schema, pointer: Pointer): readonly Place[] {
  const own = { pointer, schema };
  const kind = fieldKind(schema);
  if (kind === "list" && schema.items) return [own, ...placesBelow(schema.items, joinPointer(pointer, "*"))];
  if (kind !== "group") return [own];
  const below = Object.entries(propertiesOf(schema));
  return [own, ...below.flatMap(([name, property]) => placesBelow(property, joinPointer(pointer, name)))];
}

/** The places in a record that a pointer with `*` means: one for each item that is there. */
export function concretePointers(pointer: Pointer, data: Json): readonly Pointer[] {
  return splitPointer(pointer).reduce<readonly Pointer[]>(
    (bases, step) =>
      bases.flatMap((base) => (step === "*" ? itemPointers(base, data) : [joinPointer(base, step)])),
    [""],
  );
}

function itemPointers(list: Pointer, data: Json): readonly Pointer[] {
  const value = pointerGet(data, list);
  return Array.isArray(value) ? value.map((_, index) => joinPointer(list, index)) : [];
}

/** A pointer of a record with `*` for each index. */
export function patternPointer(pointer: Pointer): Pointer {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

/** The data with every group of the schema present: a rule may then ask for any leaf of it. */
export function withGroups(schema: Schema, data: Json | undefined): Json | undefined {
  const kind = fieldKind(schema);
  if (kind === "list" && Array.isArray(data)) {
    return schema.items ? data.map((item) => withGroups(schema.items as Schema, item) ?? item) : data;
  }
  if (kind !== "group" || (data !== undefined && !isObject(data))) return data;
  const groups = Object.entries(propertiesOf(schema)).map(([name, property]) => [
    name,
    withGroups(property, own(data, name)),
  ]);
  return { ...data, ...Object.fromEntries(groups.filter(([, value]) => value !== undefined)) };
}

/** Deeper than any form: data beyond this is nobody's record, and is handed on as it is. */
const maxDepth = 64;

/** The data without empty groups: a missing group and an empty one are the same. */
export function withoutEmptyGroups(data: Json, depth = 0): Json {
  if (depth > maxDepth) return data;
  if (Array.isArray(data)) return data.map((item) => withoutEmptyGroups(item, depth + 1));
  if (!isObject(data)) return data;
  const entries = Object.entries(data).flatMap(([key, value]): [string, Json][] => {
    if (value === undefined) return [];
    const pruned = withoutEmptyGroups(value, depth + 1);
    return isObject(pruned) && Object.keys(pruned).length === 0 ? [] : [[key, pruned]];
  });
  return Object.fromEntries(entries);
}

/** The data with every group present that must be there, so that what it lacks is named leaf by leaf. */
export function withRequiredGroups(schema: Schema, data: Json | undefined): Json | undefined {
  const kind = fieldKind(schema);
  if (kind === "list" && Array.isArray(data)) {
    return schema.items ? data.map((item) => withRequiredGroups(schema.items as Schema, item) ?? item) : data;
  }
  if (kind !== "group" || !isObject(data)) return data;
  const required = new Set(schema.required ?? []);
  const groups = Object.entries(propertiesOf(schema)).flatMap(
    ([name, property]): [string, Json | undefined][] => {
      const value =
        own(data, name) ?? (required.has(name) && fieldKind(property) === "group" ? {} : undefined);
      return value === undefined ? [] : [[name, withRequiredGroups(property, value)]];
    },
  );
  return { ...data, ...Object.fromEntries(groups) };
}
