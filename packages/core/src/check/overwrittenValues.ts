import type { FieldLabels } from "../messages/fieldLabel.ts";
import type { Json, Problem, Schema } from "../model/index.ts";
import { pointerGet } from "../support/pointer.ts";
import { computedDefinition } from "./computation.ts";
import { concretePointers, placesOf } from "./places.ts";

/** Finds values that were given otherwise than they are computed, where the form allows no other. */
export type OverwrittenValues = (given: Json, computed: Json) => readonly Problem[];

export function compileOverwrittenValues(schema: Schema, labels: FieldLabels): OverwrittenValues {
  const patterns = placesOf(schema)
    .filter((place) => isFixed(place.schema))
    .map((place) => place.pointer);
  return (given, computed) =>
    patterns
      .flatMap((pattern) => concretePointers(pattern, given))
      .flatMap((pointer): readonly Problem[] => {
        const typed = pointerGet(given, pointer);
        const value = pointerGet(computed, pointer);
        if (typed === undefined || JSON.stringify(typed) === JSON.stringify(value)) return [];
        const message = `Значение поля ${labels.label(pointer)} вычисляется: должно быть «${String(value)}».`;
        return [{ path: pointer, rule: "x-computed", severity: "error", message }];
      });
}

function isFixed(schema: Schema): boolean {
  const computed = computedDefinition(schema);
  return computed !== undefined && computed.override !== true;
}
