import type { Form, Json, JsonObject, Pointer } from "../model/index.ts";
import type { Candidate } from "./chooseValues.ts";
import { compositeOf } from "./composite.ts";
import { isSame, presentAt } from "./presence.ts";
import { splitValue } from "./splitValue.ts";

/**
 * Composites that somebody has begun otherwise than the earlier document says: half of one name and half of another
 * would be nobody's. One that is begun in the same way may be completed.
 */
export function begunOtherwise(
  form: Form,
  candidates: readonly Candidate[],
  data: JsonObject,
): ReadonlySet<Pointer> {
  const given = new Map<Pointer, Map<Pointer, Json>>();
  for (const { pointer, value, composite } of candidates) {
    if (!composite?.onLine) continue;
    given.set(composite.pointer, (given.get(composite.pointer) ?? new Map()).set(pointer, value));
  }
  const begun = [...given].filter(([pointer, values]) =>
    presentLeaves(form, pointer, data).some((leaf) => !isSame(values.get(leaf.pointer), leaf.value)),
  );
  return new Set(begun.map(([pointer]) => pointer));
}

function presentLeaves(form: Form, pointer: Pointer, data: JsonObject) {
  const present = presentAt(data, pointer);
  const schema = form.field(pointer)?.schema;
  if (present === undefined || !schema) return [];
  return splitValue(schema, pointer, present).leaves.filter(
    (leaf) => compositeOf(form, leaf.pointer)?.onLine,
  );
}
