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
import { isWithin, parentPointer, pointerGet, pointerSet } from "../support/pointer.ts";
import { knownValues } from "./knownValues.ts";
import { type Memory, noMemory } from "./Memory.ts";
import { concretePointers, placesOf, withGroups, withoutEmptyGroups } from "./places.ts";
import { questionOf, type RowUnit, rowsOf, rowUnits, type Units } from "./rowUnits.ts";
import { isHidden, type Visibility } from "./visibility.ts";
import { withValues } from "./withValues.ts";

/** Fills in computed values; what somebody typed stays where the form allows it. */
export type Computation = (data: JsonObject, today: IsoDate, memory?: Memory) => JsonObject;

/** What rules see of a record. */
export type ScopeOf = (data: Json, memory?: Memory) => Scope;

interface ComputedPlace {
  readonly pointer: Pointer;
  readonly value: Expression;
  readonly override: boolean;
}

/** A record, or a row of it, while it is computed. */
interface Part {
  readonly data: Json;
  /** The same with all its groups. */
  readonly seen: unknown;
  /** The same as it was given, before anything was computed. */
  readonly given: unknown;
}

/** A part with what was computed put in. */
interface Filled {
  readonly data: Json;
  /** Whether a value was taken away. */
  readonly isEmptied: boolean;
}

/** A value may rest on another computed one; a chain longer than this is a circle. */
const rounds = 8;

/** Compiles the computed values of a form once. `self` is the object that the property belongs to. */
export function compileComputation(
  form: ResolvedForm,
  visibility: Visibility,
  scopeOf: ScopeOf,
): Computation {
  const units = computedUnits(computedPlaces(form.schema), visibility.inRows);
  if (units.single.length + units.lists.length === 0) return (data) => data;

  function round(data: JsonObject, given: JsonObject, today: IsoDate, memory: Memory): JsonObject {
    const scope = scopeOf(data, memory);
    const hidden = visibility(data, scope, today, memory);
    const whole: Part = { data, seen: scope.record, given };
    const around = filled(whole, units.single, scope, today, (pointer) => isHidden(pointer, hidden));
    const lists = units.lists.map((unit) => filledList(unit, whole, scope, hidden, today, memory));
    const next = lists.reduce(
      (now, { data: rows }, at) => withList(now, units.lists[at]?.list ?? "", rows),
      around.data,
    );
    const isEmptied = [around, ...lists].some((part) => part.isEmptied);
    return (isEmptied ? withoutEmptyGroups(next, memory) : next) as JsonObject;
  }

  return (data, today, memory = noMemory) => {
    let current = data;
    for (let turn = 0; turn < rounds; turn++) {
      const next = round(current, data, today, memory);
      if (next === current) return next;
      current = next;
    }
    return current;
  };
}

/** Places in rows by their list; rows of a list that is computed itself are no rows of their own. */
function computedUnits(
  places: readonly ComputedPlace[],
  conditions: readonly Expression[],
): Units<ComputedPlace> {
  const { single, lists } = rowUnits(places, ({ value }) => [value, ...conditions]);
  const isOwn = ({ list }: RowUnit<ComputedPlace>) =>
    !single.some(({ pointer }) => isWithin(list, pointer) || isWithin(pointer, list));
  const others = new Set(
    lists.filter((unit) => !isOwn(unit)).flatMap(({ parts }) => parts.map(({ part }) => part)),
  );
  return {
    single: places.filter((place) => single.includes(place) || others.has(place)),
    lists: lists.filter(isOwn),
  };
}

/** A part with the values of these places; the very same part when they are what they were. */
function filled(
  { data, seen, given }: Part,
  places: readonly ComputedPlace[],
  scope: Scope,
  today: IsoDate,
  isAway: (pointer: Pointer) => boolean,
): Filled {
  const found = new Map<Pointer, Json | undefined>();
  for (const place of places) {
    for (const pointer of concretePointers(place.pointer, data)) {
      // Typed, not computed in a round before from what has changed since.
      const isTyped = place.override && pointerGet(given, pointer) !== undefined;
      if (isTyped || isAway(pointer)) continue;
      const self = pointerGet(seen, parentPointer(pointer));
      const value = computed(place, { ...scope, self }, today);
      if (!same(value, pointerGet(data, pointer))) found.set(pointer, value);
    }
  }
  if (found.size === 0) return { data, isEmptied: false };
  return { data: withValues(data, found), isEmptied: [...found.values()].includes(undefined) };
}

function filledList(
  unit: RowUnit<ComputedPlace>,
  whole: Part,
  scope: Scope,
  hidden: ReadonlySet<Pointer>,
  today: IsoDate,
  memory: Memory,
): Filled {
  const { list, reads } = unit;
  const places = unit.parts.map(({ inner, part }) => ({ ...part, pointer: inner }));
  const rows = rowsOf(whole.data, list);
  const [seen, given] = [rowsOf(whole.seen, list), rowsOf(whole.given, list)];
  const question = questionOf(reads, scope.record, today, memory);
  const found = rows.map((row, at): Filled => {
    const base = `${list}/${at}`;
    if (isHidden(base, hidden)) return { data: row, isEmptied: false };
    const part = { data: row, seen: seen[at], given: given[at] };
    return memory.of(question, [row, seen[at], given[at]], () =>
      filled(part, places, scope, today, (inner) => isHidden(base + inner, hidden)),
    );
  });
  const isSame = found.every(({ data }, at) => data === rows[at]);
  return {
    data: isSame ? rows : found.map(({ data }) => data),
    isEmptied: found.some(({ isEmptied }) => isEmptied),
  };
}

/** The data with the rows of a list; the very same data when they are the same. */
function withList(data: Json, list: Pointer, rows: Json): Json {
  const before = pointerGet(data, list);
  return before === rows || !Array.isArray(before) ? data : pointerSet(data, list, rows);
}

/** What nobody may type and nothing gives is not there: a value of before would be no longer true. */
function computed(place: ComputedPlace, scope: Scope, today: IsoDate): Json | undefined {
  const value = place.value(scope, today) as Json | undefined;
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
export function createScope(form: ResolvedForm): ScopeOf {
  const region = knownValues(form.region ?? {});
  return (data, memory) => ({
    record: withGroups(form.schema, data, memory),
    params: form.parameters,
    region,
  });
}
