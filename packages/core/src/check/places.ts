import type { Json, JsonObject, Pointer, Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { isObject, joinPointer, own, pointerGet, splitPointer } from "../support/pointer.ts";
import { type Memory, noMemory } from "./Memory.ts";
import { type Shape, shapeOf } from "./shape.ts";

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
  if (!pointer.includes("*")) return [pointer];
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
export function withGroups(schema: Schema, data: Json | undefined, memory = noMemory): Json | undefined {
  return grouped(shapeOf(schema), data, memory);
}

function grouped(shape: Shape, data: Json | undefined, memory: Memory): Json | undefined {
  const { kind, items } = shape;
  if (kind === "list" && Array.isArray(data)) {
    if (!items) return data;
    return memory.of(shape, [data], () =>
      apart(
        sameOr(
          data,
          data.map((item) => grouped(items, item, memory) ?? item),
        ),
      ),
    );
  }
  if (kind !== "group" || (data !== undefined && !isObject(data))) return data;
  // Of what is not there the shape itself is the memory.
  return memory.of(shape, [data ?? shape], () => withGroupsIn(shape, data, memory));
}

function withGroupsIn(shape: Shape, data: JsonObject | undefined, memory: Memory): JsonObject {
  const groups = shape.properties.flatMap(([name, property]): [string, Json][] => {
    const before = own(data, name);
    const value = grouped(property, before, memory);
    return value === undefined || value === before ? [] : [[name, value]];
  });
  return data && groups.length === 0 ? data : { ...data, ...Object.fromEntries(groups) };
}

/** Rules find a row as itself: one object that stands in two rows is two. */
function apart(rows: readonly Json[]): readonly Json[] {
  const met = new Set<Json>();
  const isMet = (row: Json) => isObject(row) && (met.has(row) || !met.add(row));
  const now = rows.map((row) => (isMet(row) ? { ...(row as JsonObject) } : row));
  return met.size === 0 ? rows : sameOr(rows, now);
}

/** The list of before when all its items are the same. */
function sameOr(before: readonly Json[], now: readonly Json[]): readonly Json[] {
  return now.every((item, at) => item === before[at]) ? before : now;
}

/** Deeper than any form: data beyond this is nobody's record, and is handed on as it is. */
const maxDepth = 64;

/** What is remembered of a part must not depend on where it stands: one question for each depth. */
const prunings = Array.from({ length: maxDepth + 1 }, () => ({}));

/** The data without empty groups: a missing group and an empty one are the same. The very same data when it has none. */
export function withoutEmptyGroups(data: Json, memory = noMemory, depth = 0): Json {
  const pruning = prunings[depth];
  if (pruning === undefined || typeof data !== "object" || data === null) return data;
  return memory.of(pruning, [data], () => pruned(data, memory, depth));
}

function pruned(data: Json, memory: Memory, depth: number): Json {
  if (Array.isArray(data))
    return sameOr(
      data,
      data.map((item) => withoutEmptyGroups(item, memory, depth + 1)),
    );
  if (!isObject(data)) return data;
  const entries = Object.entries(data).flatMap(([key, value]): [string, Json][] => {
    if (value === undefined) return [];
    const below = withoutEmptyGroups(value, memory, depth + 1);
    return isObject(below) && Object.keys(below).length === 0 ? [] : [[key, below]];
  });
  const isSame =
    entries.length === Object.keys(data).length && entries.every(([key, value]) => value === data[key]);
  return isSame ? data : Object.fromEntries(entries);
}

/** The data with every group present that must be there, so that what it lacks is named leaf by leaf. */
export function withRequiredGroups(
  schema: Schema,
  data: Json | undefined,
  memory = noMemory,
): Json | undefined {
  return demanded(shapeOf(schema), data, memory);
}

function demanded(shape: Shape, data: Json | undefined, memory: Memory): Json | undefined {
  const { kind, items } = shape;
  if (kind === "list" && Array.isArray(data)) {
    if (!items) return data;
    return memory.of(shape.required, [shape, data], () =>
      sameOr(
        data,
        data.map((item) => demanded(items, item, memory) ?? item),
      ),
    );
  }
  if (kind !== "group" || !isObject(data)) return data;
  return memory.of(shape.required, [shape, data], () => withDemandedIn(shape, data, memory));
}

function withDemandedIn(shape: Shape, data: JsonObject, memory: Memory): JsonObject {
  const groups = shape.properties.flatMap(([name, property]): [string, Json][] => {
    const before = own(data, name);
    const isLacking = (before ?? null) === null && shape.required.has(name) && property.kind === "group";
    const value = demanded(property, isLacking ? {} : before, memory);
    return value === undefined || value === before ? [] : [[name, value]];
  });
  return groups.length === 0 ? data : { ...data, ...Object.fromEntries(groups) };
}
