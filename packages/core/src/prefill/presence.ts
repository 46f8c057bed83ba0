import type { Json, JsonObject, Pointer } from "../model/index.ts";
import { pointerGet } from "../support/pointer.ts";
import type { Candidate } from "./chooseValues.ts";
import { plainJson } from "./plainJson.ts";
import type { Unit } from "./units.ts";

/** The value that somebody has filled in; nothing for what is empty. */
export function presentAt(data: JsonObject, pointer: Pointer): Json | undefined {
  return plainJson(pointerGet(data, pointer));
}

/** The part of a unit that nobody has filled in; nothing of a composite that was begun otherwise. */
export function missingOf(unit: Unit, data: JsonObject, begun: ReadonlySet<Pointer>): Unit {
  return withLeaves(
    unit,
    ({ pointer, composite }) =>
      !(composite && begun.has(composite.pointer)) && presentAt(data, pointer) === undefined,
  );
}

/** Whether somebody has filled in something else than the earlier document says. */
export function isOtherwise(unit: Unit, data: JsonObject, begun: ReadonlySet<Pointer>): boolean {
  if (begun.has(unit.pointer)) return true;
  return unit.leaves.some(({ pointer, value }) => {
    const present = presentAt(data, pointer);
    return present !== undefined && !isSame(present, value);
  });
}

export function withLeaves(unit: Unit, keeps: (leaf: Candidate) => boolean): Unit {
  return { ...unit, leaves: unit.leaves.filter(keeps) };
}

export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
