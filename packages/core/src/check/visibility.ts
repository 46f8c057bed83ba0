import type { IsoDate, Json, Pointer, ResolvedForm } from "../model/index.ts";
import { type Expression, parseExpression, type Scope } from "../rules/celRuntime.ts";
import { ancestorsOf, parentPointer, pointerGet } from "../support/pointer.ts";
import { concretePointers, placesOf } from "./places.ts";

/** Tells which places `x-visible` hides. A condition that asks for what is not filled in hides. */
export type Visibility = (data: Json, scope: Scope, today: IsoDate) => ReadonlySet<Pointer>;

/** Compiles the conditions of a form once. `self` is the object that the property belongs to. */
export function compileVisibility(form: ResolvedForm): Visibility {
  const conditions = placesOf(form.schema).flatMap(
    ({ pointer, schema }): readonly [Pointer, Expression][] => {
      const source = schema["x-visible"];
      return source === undefined ? [] : [[pointer, parseExpression(source)]];
    },
  );
  return (data, scope, today) => {
    const hidden = conditions.flatMap(([pattern, shows]) =>
      concretePointers(pattern, data).filter((pointer) => {
        const self = pointerGet(scope.record, parentPointer(pointer));
        return shows({ ...scope, self }, today) !== true;
      }),
    );
    return new Set(hidden);
  };
}

/** Whether a place or something around it is hidden. */
export function isHidden(pointer: Pointer, hidden: ReadonlySet<Pointer>): boolean {
  return hidden.size > 0 && ancestorsOf(pointer).some((place) => hidden.has(place));
}
