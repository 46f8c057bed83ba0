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
import { parentPointer, pointerGet, pointerSet } from "../support/pointer.ts";
import { concretePointers, placesOf, withGroups } from "./places.ts";
import { isHidden, type Visibility } from "./visibility.ts";

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

  function round(data: JsonObject, today: IsoDate): JsonObject {
    const scope = scopeOf(data);
    const hidden = visibility(data, scope, today);
    return places.reduce<JsonObject>((current, place) => {
      const pointers = concretePointers(place.pointer, current).filter(
        (pointer) => !isHidden(pointer, hidden),
      );
      return pointers.reduce((filled, pointer) => fill(filled, pointer, place, scope, today), current);
    }, data);
  }

  return (data, today) => {
    let current = data;
    for (let turn = 0; turn < rounds; turn++) {
      const next = round(current, today);
      if (next === current) return next;
      current = next;
    }
    return current;
  };
}

function fill(
  data: JsonObject,
  pointer: Pointer,
  place: ComputedPlace,
  scope: Scope,
  today: IsoDate,
): JsonObject {
  const present = pointerGet(data, pointer);
  if (place.override && present !== undefined) return data;
  const self = pointerGet(scope.record, parentPointer(pointer));
  const value = place.value({ ...scope, self }, today) as Json | undefined;
  if (value === undefined || value === null || same(value, present)) return data;
  return pointerSet(data, pointer, value) as JsonObject;
}

function same(a: Json, b: Json | undefined): boolean {
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

/** What rules see of a record. */
export function createScope(form: ResolvedForm): (data: Json) => Scope {
  return (data) => ({
    record: withGroups(form.schema, data),
    params: form.parameters,
    ...(form.region && { region: form.region }),
  });
}
