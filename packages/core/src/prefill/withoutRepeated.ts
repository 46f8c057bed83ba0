import { computedDefinition } from "../check/computation.ts";
import { concretePointers, placesOf } from "../check/places.ts";
import type { Form, IsoDate, JsonObject, Pointer } from "../model/index.ts";
import { isWithin, pointerGet, pointerSet } from "../support/pointer.ts";
import type { Candidate } from "./chooseValues.ts";
import { isSame } from "./presence.ts";

/**
 * The values without those that the form would compute from the others: stored, they would stand as typed by hand and
 * stay behind when what they rest on is mended. One that differs was typed in the earlier document, and is kept.
 */
export function withoutRepeated(
  form: Form,
  candidates: readonly Candidate[],
  data: JsonObject,
  today: IsoDate,
): readonly Candidate[] {
  const all = candidates.reduce<JsonObject>(
    (record, { pointer, value }) => pointerSet(record, pointer, value) as JsonObject,
    data,
  );
  const places = repeatable(form, candidates, all);
  const without = places.reduce<JsonObject>(
    (record, pointer) => pointerSet(record, pointer, undefined) as JsonObject,
    all,
  );
  const rest = withTyped(form, without, all, places, today);
  return candidates.flatMap((candidate) => {
    const value = pointerGet(rest, candidate.pointer);
    return value === undefined ? [] : [{ ...candidate, value }];
  });
}

/** Copied values of fields that the form computes unless somebody types another. */
function repeatable(form: Form, candidates: readonly Candidate[], record: JsonObject) {
  return placesOf(form.definition.schema)
    .filter(({ schema }) => computedDefinition(schema)?.override)
    .flatMap(({ pointer }) => concretePointers(pointer, record))
    .filter((pointer) => candidates.some((leaf) => isWithin(pointer, leaf.pointer)))
    .filter((pointer) => pointerGet(record, pointer) !== undefined);
}

/** Puts back what is not computed; one at a time, because others may be computed from it. */
function withTyped(
  form: Form,
  record: JsonObject,
  all: JsonObject,
  places: readonly Pointer[],
  today: IsoDate,
): JsonObject {
  if (places.length === 0) return record;
  const computed = form.compute(record, today);
  const typed = places.find((pointer) => !isSame(pointerGet(computed, pointer), pointerGet(all, pointer)));
  if (typed === undefined) return record;
  const restored = pointerSet(record, typed, pointerGet(all, typed)) as JsonObject;
  const others = places.filter((pointer) => pointer !== typed);
  return withTyped(form, restored, all, others, today);
}
