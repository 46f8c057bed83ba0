import type {
  ComputedDefinition,
  IsoDate,
  Json,
  JsonObject,
  Pointer,
  ResolvedForm,
  Schema,
} from "../model/index.ts";
import { type Expression, parseExpression, type Scope } from "../rules/celRuntime.ts";
import { parentPointer, pointerGet } from "../support/pointer.ts";
import { knownValues } from "./knownValues.ts";
import { concretePointers, placesOf, withGroups, withoutEmptyGroups } from "./places.ts";
import { isHidden, type Visibility } from "./visibility.ts";
import { withValues } from "./withValues.ts";

/** Fills in computed values; what somebody typed stays where the form allows it. */
export type Computation = (data: JsonObject, today: IsoDate) => JsonObject;

interface ComputedPlace {
  readonly pointer: Pointer;
  readonly value: Expression;
  readonly override: boolean;
}

/** A value may rest on another computed one; a chain longer than this is a circle. */
const rounds = 8;

/** Compiles the computed values of a form once. `self` is the object that the property belongs to. */
export function compileComputation(
  form: ResolvedForm,
  visibility: Visibility,
  scopeOf: (data: Json) => Scope,
): Computation {
  const places = computedPlaces(form.schema);
  if (places.length === 0) return (data) => data;

  function round(data: JsonObject, given: JsonObject, today: IsoDate): JsonObject {
    const scope = scopeOf(data);
    const hidden = visibility(data, scope, today);
    const found = new Map<Pointer, Json | undefined>();
    for (const place of places) {
      for (const pointer of concretePointers(place.pointer, data)) {
        // Typed, not computed in a round before from what has changed since.
        const isTyped = place.override && pointerGet(given, pointer) !== undefined;
        if (isTyped || isHidden(pointer, hidden)) continue;
        const value = computed(pointer, place, scope, today);
        if (!same(value, pointerGet(data, pointer))) found.set(pointer, value);
      }
    }
    if (found.size === 0) return data;
    const next = withValues(data, found);
    return ([...found.values()].includes(undefined) ? withoutEmptyGroups(next) : next) as JsonObject;
  }

  return (data, today) => {
    let current = data;
    for (let turn = 0; turn < rounds; turn++) {
      const next = round(current, data, today);
      if (next === current) return next;
      current = next;
    }
    return current;
  };
}

/** What nobody may type and nothing gives is not there: a value of before would be no longer true. */
function computed(pointer: Pointer, place: ComputedPlace, scope: Scope, today: IsoDate): Json | undefined {
  const self = pointerGet(scope.record, parentPointer(pointer));
  const value = place.value({ ...scope, self }, today) as Json | undefined;
  return value === null || value === "" ? undefined : value;
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function computedPlaces(schema: Schema): readonly ComputedPlace[] {
  return placesOf(schema).flatMap(({ pointer, schema: place }) => {
    const definition = computedDefinition(place);
    if (!definition) return [];
    return [{ pointer, value: parseExpression(definition.value), override: definition.override === true }];
  });
}

/** The long form of `x-computed`, or nothing. */
export function computedDefinition(schema: Schema): ComputedDefinition | undefined {
  const definition = schema["x-computed"];
  return typeof definition === "string" ? { value: definition } : definition;
}

/** What rules see of a record. Without a region its data are empty: `has(region.partners)` tells so. */
export function createScope(form: ResolvedForm): (data: Json) => Scope {
  const region = knownValues(form.region ?? {});
  return (data) => ({
    record: withGroups(form.schema, data),
    params: form.parameters,
    region,
  });
}
