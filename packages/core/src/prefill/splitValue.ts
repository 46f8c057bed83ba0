import { computedDefinition } from "../check/computation.ts";
import type { Json, JsonObject, Pointer, Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { isObject, joinPointer, pointerSet } from "../support/pointer.ts";

/** A value that is copied as a whole: of one field, or of one list. */
export interface Leaf {
  readonly pointer: Pointer;
  readonly value: Json;
}

/** A value cut to what a form knows. */
export interface SplitValue {
  readonly leaves: readonly Leaf[];
  /** What the form has no field for. */
  readonly unknown: readonly Leaf[];
}

/** Takes a value apart along a schema; `pointer` is where it is to stand. What the form computes itself is left out. */
export function splitValue(schema: Schema, pointer: Pointer, value: Json): SplitValue {
  const computed = computedDefinition(schema);
  if (computed && computed.override !== true) return { leaves: [], unknown: [] };
  const kind = fieldKind(schema);
  if (kind === "group" && isObject(value)) return splitGroup(schema, pointer, value);
  if (kind === "list" && Array.isArray(value) && schema.items) {
    const rows = value.map((item, at) => cutRow(schema.items as Schema, joinPointer(pointer, at), item));
    return { leaves: [{ pointer, value: rows.map(({ row }) => row) }], unknown: rows.flatMap(unknownOf) };
  }
  return { leaves: [{ pointer, value }], unknown: [] };
}

function splitGroup(schema: Schema, pointer: Pointer, value: JsonObject): SplitValue {
  const properties = propertiesOf(schema);
  const parts = Object.entries(value).map(([key, below]): SplitValue => {
    const place = joinPointer(pointer, key);
    if (below === undefined) return { leaves: [], unknown: [] };
    if (Object.hasOwn(properties, key)) return splitValue(properties[key] as Schema, place, below);
    const leaf = { pointer: place, value: below };
    return isOpen(schema) ? { leaves: [leaf], unknown: [] } : { leaves: [], unknown: [leaf] };
  });
  return { leaves: parts.flatMap(({ leaves }) => leaves), unknown: parts.flatMap(unknownOf) };
}

function cutRow(schema: Schema, pointer: Pointer, item: Json): { readonly row: Json } & SplitValue {
  const split = splitValue(schema, pointer, item);
  if (!isObject(item) || fieldKind(schema) !== "group") return { row: item, ...split };
  const row = split.leaves.reduce<Json>(
    (made, leaf) => pointerSet(made, leaf.pointer.slice(pointer.length), leaf.value),
    {},
  );
  return { row, ...split };
}

const unknownOf = ({ unknown }: SplitValue): readonly Leaf[] => unknown;

/** Whether a group takes names that it does not list: only a schema written elsewhere does. */
function isOpen(schema: Schema): boolean {
  return schema.additionalProperties !== false && schema.unevaluatedProperties !== false;
}
