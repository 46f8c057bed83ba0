import {
  type Form,
  isHidden,
  isObject,
  type Json,
  type JsonObject,
  joinPointer,
  type Pointer,
} from "@formulyar/core";

/** The data without what `x-visible` hides in this record. */
export function withoutHidden(data: JsonObject, hidden: ReadonlySet<Pointer>): JsonObject {
  if (hidden.size === 0) return data;
  return keep(data, ROOT, ({ pointer }) => !isHidden(pointer, hidden)) as JsonObject;
}

/** The data without what is internal (`x-print: false`): all that a template may name as `record`. */
export function withoutInternal(data: JsonObject, form: Form): JsonObject {
  return keep(data, ROOT, ({ pattern }) => form.field(pattern)?.printed !== false) as JsonObject;
}

/** Whether nothing at all is filled in: then the form prints as a blank. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** A place of the data, and the same with `*` for the index of each list's item. */
interface Spot {
  readonly pointer: Pointer;
  readonly pattern: Pointer;
}

const ROOT: Spot = { pointer: "", pattern: "" };

function keep(value: Json, at: Spot, wanted: (spot: Spot) => boolean): Json {
  if (Array.isArray(value))
    return value.map((item, index) => keep(item, below(at, String(index), "*"), wanted));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    const spot = below(at, name, name);
    return inner !== undefined && wanted(spot) ? [[name, keep(inner, spot, wanted)]] : [];
  });
  return Object.fromEntries(entries);
}

function below(at: Spot, step: string, name: string): Spot {
  return { pointer: joinPointer(at.pointer, step), pattern: joinPointer(at.pattern, name) };
}
