import type { Json, Pointer } from "../model/index.ts";
import { joinPointer, splitPointer } from "../support/pointer.ts";

/**
 * Name of one property of a form, a JSON pointer: what it is about, which one, and what of it.
 * `/fields/~1person~1phone/required`, `/parameters/decisionDays/value`, `/rules/R-01`.
 */
export type FactKey = Pointer;

/** The properties of a form that a person would name, flat, in the form's order. Absent: the form does not say it. */
export type FormFacts = ReadonlyMap<FactKey, Json>;

/** One property in which two forms differ; a side is absent where the form does not say it. */
export interface FactChange {
  readonly key: FactKey;
  readonly before?: Json;
  readonly after?: Json;
}

/** A fact with its name in steps, before it is put in a map. */
export type FactEntry = readonly [steps: readonly string[], value: Json | undefined];

export function factKey(...steps: readonly string[]): FactKey {
  return joinPointer("", ...steps);
}

/** `["fields", "/person/phone", "required"]` */
export function factSteps(key: FactKey): readonly string[] {
  return splitPointer(key);
}
