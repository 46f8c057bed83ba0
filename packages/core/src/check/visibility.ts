import type { IsoDate, Json, Pointer, ResolvedForm } from "../model/index.ts";
import { type Expression, parseExpression, type Scope } from "../rules/celRuntime.ts";
import { ancestorsOf, parentPointer, pointerGet } from "../support/pointer.ts";
import { type Memory, noMemory } from "./Memory.ts";
import { concretePointers, placesOf } from "./places.ts";
import { questionOf, type RowUnit, rowsOf, rowUnits } from "./rowUnits.ts";

/** Tells which places `x-visible` hides. A condition that asks for what is not filled in hides. */
export interface Visibility {
  (data: Json, scope: Scope, today: IsoDate, memory?: Memory): ReadonlySet<Pointer>;
  /** The conditions that hide what stands in rows. */
  readonly inRows: readonly Expression[];
}

interface Condition {
  readonly pointer: Pointer;
  readonly shows: Expression;
}

/** Compiles the conditions of a form once. `self` is the object that the property belongs to. */
export function compileVisibility(form: ResolvedForm): Visibility {
  const conditions = placesOf(form.schema).flatMap(({ pointer, schema }): readonly Condition[] => {
    const source = schema["x-visible"];
    return source === undefined ? [] : [{ pointer, shows: parseExpression(source) }];
  });
  const { single, lists } = rowUnits(conditions, ({ shows }) => [shows]);
  const find = (data: Json, scope: Scope, today: IsoDate, memory = noMemory) => {
    const around = single.flatMap((one) =>
      hiddenAt(one.pointer, one.shows, data, scope.record, scope, today),
    );
    const inside = lists.flatMap((unit) => hiddenInRows(unit, data, scope, today, memory));
    return new Set([...around, ...inside]);
  };
  return Object.assign(find, { inRows: lists.flatMap(({ parts }) => parts.map(({ part }) => part.shows)) });
}

/** The places that a condition hides in a part of a record; `seen` is the same part as rules see it. */
function hiddenAt(
  pattern: Pointer,
  shows: Expression,
  data: Json,
  seen: unknown,
  scope: Scope,
  today: IsoDate,
): readonly Pointer[] {
  return concretePointers(pattern, data).filter((pointer) => {
    const self = pointerGet(seen, parentPointer(pointer));
    return shows({ ...scope, self }, today) !== true;
  });
}

function hiddenInRows(
  { list, parts, ...unit }: RowUnit<Condition>,
  data: Json,
  scope: Scope,
  today: IsoDate,
  memory: Memory,
): readonly Pointer[] {
  const question = questionOf(unit.reads, scope.record, today, memory);
  const seen = rowsOf(scope.record, list);
  return rowsOf(data, list).flatMap((row, at) => {
    const hidden = memory.of(question, [row, seen[at]], () =>
      parts.flatMap(({ inner, part }) => hiddenAt(inner, part.shows, row, seen[at], scope, today)),
    );
    return hidden.map((inner) => `${list}/${at}${inner}`);
  });
}

/** Whether a place or something around it is hidden. */
export function isHidden(pointer: Pointer, hidden: ReadonlySet<Pointer>): boolean {
  return hidden.size > 0 && ancestorsOf(pointer).some((place) => hidden.has(place));
}
