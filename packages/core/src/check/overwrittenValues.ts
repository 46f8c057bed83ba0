import type { FieldLabels } from "../messages/fieldLabel.ts";
import type { Json, Problem, Schema } from "../model/index.ts";
import { printValue } from "../print/printValue.ts";
import { pointerGet } from "../support/pointer.ts";
import { computedDefinition } from "./computation.ts";
import { concretePointers, placesOf } from "./places.ts";

/** Finds values that were given otherwise than they are computed, where the form allows no other. */
export type OverwrittenValues = (given: Json, computed: Json) => readonly Problem[];

export function compileOverwrittenValues(schema: Schema, labels: FieldLabels): OverwrittenValues {
  const fixed = placesOf(schema).filter((place) => isFixed(place.schema));
  return (given, computed) =>
    fixed.flatMap((place) =>
      concretePointers(place.pointer, given).flatMap((pointer): readonly Problem[] => {
        const typed = pointerGet(given, pointer);
        if (typed === undefined) return [];
        const value = pointerGet(computed, pointer);
        if (JSON.stringify(typed) === JSON.stringify(value)) return [];
        const message = `Значение поля ${labels.label(pointer)} вычисляется: ${wanted(place.schema, value)}.`;
        const basis = labels.field(pointer)?.basis;
        const problem = { path: pointer, rule: "x-computed", severity: "error", message } as const;
        return [basis === undefined ? problem : { ...problem, basis }];
      }),
    );
}

function wanted(schema: Schema, value: Json | undefined): string {
  return value === undefined
    ? "пока вычислить его не из чего, уберите его"
    : `должно быть «${printValue(schema, value)}»`;
}

function isFixed(schema: Schema): boolean {
  const computed = computedDefinition(schema);
  return computed !== undefined && computed.override !== true;
}
