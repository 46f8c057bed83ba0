import type { Json, JsonObject, Pointer, ProvenanceMark } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";

/** An object of a region's data that may be marked, and where it stands. */
export interface Marked {
  readonly pointer: Pointer;
  readonly object: JsonObject;
}

export const markKinds = ["verify", "sample"] as const;

/** The objects on the way to a value, without the root, and all that it holds: a mark may stand on any of them. */
export function objectsAround(root: JsonObject, steps: readonly string[]): readonly Marked[] {
  const [step, ...rest] = steps;
  return step === undefined ? objectsWithin(root, "") : around(root[step], rest, joinPointer("", step));
}

function around(
  value: Json | undefined,
  [step, ...rest]: readonly string[],
  pointer: Pointer,
): readonly Marked[] {
  if (step === undefined) return objectsWithin(value, pointer);
  if (!isObject(value)) return [];
  return [{ pointer, object: value }, ...around(value[step], rest, joinPointer(pointer, step))];
}

/** Every object of a value, the outer before the inner. */
export function objectsWithin(value: Json | undefined, pointer: Pointer): readonly Marked[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) =>
    objectsWithin(child as Json | undefined, joinPointer(pointer, key)),
  );
  return isObject(value) ? [{ pointer, object: value }, ...below] : below;
}

/** The marks that an object carries. */
export function marksOn({ pointer, object }: Marked, file: string, title: string): readonly ProvenanceMark[] {
  const { note, source } = object;
  return markKinds
    .filter((kind) => object[kind] === true)
    .map((kind) => ({
      kind,
      title,
      ...(typeof note === "string" && { note }),
      ...(typeof source === "string" && { source }),
      file,
      pointer,
    }));
}
