import type { Json, Pointer } from "../model/index.ts";
import { isObject, joinPointer, own, pointerSet, splitPointer } from "../support/pointer.ts";

/** Changes below a place: values by their next steps, or a value for the place itself. */
type Changes = Map<string, Changes | { readonly value: Json | undefined }>;

/**
 * The data with many values put in or taken away (`undefined`) at once; missing objects are made. A long list is copied
 * once, not once for each of its rows. Rows themselves stay.
 */
export function withValues(data: Json, values: ReadonlyMap<Pointer, Json | undefined>): Json {
  const changes: Changes = new Map();
  for (const [pointer, value] of values) place(changes, splitPointer(pointer), value);
  return changed(data, changes) ?? {};
}

function place(changes: Changes, steps: readonly string[], value: Json | undefined): void {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (rest.length === 0) {
    changes.set(step, { value });
    return;
  }
  const below = changes.get(step);
  const next: Changes = below instanceof Map ? below : new Map();
  changes.set(step, next);
  place(next, rest, value);
}

function changed(node: Json | undefined, changes: Changes): Json | undefined {
  if (Array.isArray(node)) {
    return node.map((item, index) => {
      const below = changes.get(String(index));
      return (below instanceof Map ? changed(item, below) : below?.value) ?? item;
    });
  }
  const object = isObject(node) ? node : {};
  return [...changes].reduce<Json>((current, [step, below]) => {
    const value = below instanceof Map ? changed(own(object, step), below) : below.value;
    return pointerSet(current, joinPointer("", step), value);
  }, object);
}
