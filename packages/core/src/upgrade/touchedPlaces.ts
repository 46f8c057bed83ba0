import { isSame } from "../changes/isSame.ts";
import type { Json, JsonObject, Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { isObject } from "../support/pointer.ts";
import { atNamedPlace, itemName, type NamedPlace } from "./namedPlace.ts";

/** How one place that a change touches fares in the newer edition. */
export type TouchKind =
  /** As before: the change can be made. */
  | "free"
  /** The newer edition says already what the region wants. */
  | "already"
  /** The newer edition says something else than the older one, and not what the region wants. */
  | "differs"
  /** What the change is about has become a thing of another kind. */
  | "other"
  /** Something of that name, which the region adds, is there by itself and says something else. */
  | "taken";

export interface Touch {
  readonly kind: TouchKind;
  readonly place: NamedPlace;
}

/** Definitions that a change is held against: as it finds them, and as they are before any change of the region. */
export interface Sides {
  readonly old: Json | undefined;
  readonly fresh: Json | undefined;
  readonly pureOld: Json | undefined;
  readonly pureFresh: Json | undefined;
}

/** Everything that an `update` touches at one place. `isWhole`: a list takes it as one item (version 1.0). */
export function touchesOfUpdate(
  sides: Sides,
  update: Json,
  place: NamedPlace,
  isWhole: boolean,
): readonly Touch[] {
  const { old, fresh } = sides;
  if (Array.isArray(fresh) && Array.isArray(old)) {
    const items = Array.isArray(update) && !isWhole ? update : [update];
    return items.map((item: Json) => touchOfItem(sides, item, place));
  }
  if (isObject(old) && isObject(fresh) && isObject(update)) {
    const other: readonly Touch[] = isAnother(old, fresh) ? [{ kind: "other", place }] : [];
    return [...other, ...touchesOfObject(sides, update, place)];
  }
  return [{ kind: valueTouch(sides, update), place }];
}

function touchesOfObject(sides: Sides, update: JsonObject, place: NamedPlace): readonly Touch[] {
  return Object.entries(update).flatMap(([key, value]) =>
    value === undefined ? [] : touchesOfUpdate(below(sides, key), value, [...place, key], false),
  );
}

function below({ old, fresh, pureOld, pureFresh }: Sides, step: string): Sides {
  const at = (value: Json | undefined) => atNamedPlace(value, [step]);
  return { old: at(old), fresh: at(fresh), pureOld: at(pureOld), pureFresh: at(pureFresh) };
}

/** A value that is set: changed neither by the newer edition nor, if an earlier change took it away, before that. */
function valueTouch({ old, fresh, pureOld, pureFresh }: Sides, update: Json): TouchKind {
  if (isSame(fresh, update)) return "already";
  if (!isSame(old, fresh)) return old === undefined && pureOld === undefined ? "taken" : "differs";
  const wasTaken = old === undefined && pureOld !== undefined;
  return wasTaken && !isSame(pureOld, pureFresh) && !isSame(pureFresh, update) ? "differs" : "free";
}

/** An item that is appended. */
function touchOfItem({ old, fresh, pureOld, pureFresh }: Sides, item: Json, place: NamedPlace): Touch {
  const name = itemName(item);
  const found = (list: Json | undefined): Json | undefined =>
    name === undefined
      ? (list as readonly Json[] | undefined)?.find?.((one) => isSame(one, item))
      : atNamedPlace(list, [name]);
  const at = [...place, name ?? "#"];
  const there = found(fresh);
  if (there !== undefined) return { kind: touchOfTaken(found(old), there, item), place: at };
  const [was, is] = [found(pureOld), found(pureFresh)];
  const isMoved = was !== undefined;
  return { kind: isMoved && !isSame(was, is) && !isSame(is, item) ? "differs" : "free", place: at };
}

/** An item of that name is there: was it before, and does it say what the region wants? */
function touchOfTaken(old: Json | undefined, there: Json, item: Json): TouchKind {
  if (isSame(there, item)) return "already";
  return isSame(old, there) ? "free" : "taken";
}

/** Whether two things are no longer the same: the kind of a field, the code of an option. */
function isAnother(old: JsonObject, fresh: JsonObject): boolean {
  const isNamed = identifying.some(
    (key) => isPlain(old[key]) && isPlain(fresh[key]) && old[key] !== fresh[key],
  );
  return isNamed || (isSchema(old) && isSchema(fresh) && kindOf(old) !== kindOf(fresh));
}

/** `unit`: ten working days are not ten days. */
const identifying = ["type", "const", "id", "code", "pointer", "unit"];

function isPlain(value: Json | undefined): boolean {
  return value !== undefined && typeof value !== "object";
}

function isSchema(object: JsonObject): boolean {
  return typeof object.type === "string" || Array.isArray(object.oneOf) || isObject(object.properties);
}

function kindOf(schema: JsonObject): string | undefined {
  try {
    return fieldKind(schema as Schema);
  } catch {
    // What is no schema is told by the check of the form.
    return undefined;
  }
}

/** Whether what a change takes away is still what it was; grounds do not matter. */
export function isSameThing(old: Json | undefined, fresh: Json | undefined): boolean {
  return isSame(withoutGrounds(old), withoutGrounds(fresh));
}

function withoutGrounds(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item: Json) => withoutGrounds(item) ?? null);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, below]) => !((key === "x-basis" || key === "basis") && typeof below === "string"),
  );
  return Object.fromEntries(entries.map(([key, below]) => [key, withoutGrounds(below)]));
}
