import type { FormTarget } from "../catalogue/readTarget.ts";
import type { Json, Pointer } from "../model/index.ts";
import type { OverlayAction } from "../overlay/index.ts";
import { PathError, selectNodes } from "../overlay/selectNodes.ts";
import { isObject } from "../support/pointer.ts";
import { atNamedPlace, type NamedPlace, namedPlace, placeText } from "./namedPlace.ts";
import { strandedPlaces } from "./strandedPlaces.ts";
import { isSameThing, type Sides, type Touch, touchesOfUpdate } from "./touchedPlaces.ts";

/** What an action is held against. */
export interface ActionSides {
  /** The older edition as the action finds it. */
  readonly old: FormTarget;
  /** The newer edition as the action would find it. */
  readonly fresh: FormTarget;
  /** Both before any change of this region. */
  readonly pureOld: FormTarget;
  readonly pureFresh: FormTarget;
  /** Fields that the newer edition has elsewhere, by their former places. */
  readonly moved: ReadonlySet<Pointer>;
}

/** Why an action cannot be carried over as it is. */
export type Obstacle =
  /** Its target is not there any more. */
  | "gone"
  /** The target finds something else, though what it meant is still there. */
  | "elsewhere"
  /** The target would reach new things, which the region never saw. */
  | "more"
  /** What it changes was changed by the newer edition, too. */
  | "differs"
  /** What it is about has become a thing of another kind. */
  | "other"
  /** A part of it is there already, and would be there twice. */
  | "twice"
  /** The newer edition has a thing of its own where the region adds one. */
  | "taken"
  /** What it copies is gone or has changed. */
  | "source";

/** How an action fares by the places that it touches. */
export interface Judgement {
  readonly status: "applies" | "conflict" | "redundant";
  readonly obstacle?: Obstacle;
  /** Places that stand in the way. */
  readonly places: readonly NamedPlace[];
  /** It can be carried over, but it reaches places that it did not reach, or fewer; or the rule that it is about checks otherwise. */
  readonly mind?: "fewer" | "more" | "rule";
}

/** Holds an action that works on the older edition against the newer one, place by place. */
export function judgeAction(sides: ActionSides, action: OverlayAction, isVersion10: boolean): Judgement {
  const [old, fresh] = [sides.old, sides.fresh].map((target) => placesOf(target, action.target));
  if (!old || !fresh) return { status: "conflict", obstacle: "gone", places: [] };
  if (action.remove === true) return judgeRemoval(sides, old, fresh);
  const source = action.copy === undefined ? undefined : sourceOf(sides, action.copy);
  if (source === "changed") return { status: "conflict", obstacle: "source", places: [] };
  const missed = missedPlaces(sides, old, fresh);
  if (missed) return missed;
  const update = source ?? action.update;
  if (update === undefined) return { status: "redundant", places: [] };
  const common = fresh.filter((place) => old.some((other) => placeText(other) === placeText(place)));
  const touches = common.flatMap((place) =>
    touchesOfUpdate(sidesAt(sides, place), update, place, isVersion10 && !action.copy),
  );
  const mind = common.some((place) => isOtherRule(sidesAt(sides, place)))
    ? ({ mind: "rule" } as const)
    : reach(old, fresh);
  return { ...judgeTouches(touches, fresh.length > common.length), ...mind };
}

/** Nothing where the path cannot be read. */
function placesOf(target: FormTarget, path: string): readonly NamedPlace[] | undefined {
  const document = target as unknown as Json;
  try {
    return selectNodes(document, path).map(({ location }) => namedPlace(document, location));
  } catch (error) {
    if (error instanceof PathError) return undefined;
    throw error;
  }
}

function sourceOf({ old, fresh }: ActionSides, path: string): Json | "changed" {
  const [before, after] = [old, fresh].map((target) => selectNodes(target as unknown as Json, path));
  const [was, is] = [before?.[0]?.value, after?.[0]?.value];
  const isOne = before?.length === 1 && after?.length === 1;
  return isOne && is !== undefined && isSameThing(was, is) ? is : "changed";
}

function sidesAt({ old, fresh, pureOld, pureFresh }: ActionSides, place: NamedPlace): Sides {
  const at = (target: FormTarget) => atNamedPlace(target as unknown as Json, place);
  return { old: at(old), fresh: at(fresh), pureOld: at(pureOld), pureFresh: at(pureFresh) };
}

/** A conflict where the target finds nothing, or not what it found. */
function missedPlaces(
  sides: ActionSides,
  old: readonly NamedPlace[],
  fresh: readonly NamedPlace[],
): Judgement | undefined {
  if (fresh.length === 0) return { status: "conflict", obstacle: "gone", places: old };
  const missing = without(old, fresh);
  const foreign = without(fresh, old);
  const strayed = missing.filter((place) => isThere(sides.fresh, place));
  if (strayed.length > 0) return { status: "conflict", obstacle: "elsewhere", places: strayed };
  if (missing.length > 0 && foreign.length > 0)
    return { status: "conflict", obstacle: "elsewhere", places: missing };
  return undefined;
}

function judgeRemoval(
  sides: ActionSides,
  old: readonly NamedPlace[],
  fresh: readonly NamedPlace[],
): Judgement {
  const left = old.filter((place) => isThere(sides.fresh, place));
  if (left.length === 0 && fresh.length === 0) {
    const stranded = strandedPlaces(old, sides.fresh as unknown as Json, sides.moved);
    if (stranded.length > 0) return { status: "conflict", obstacle: "gone", places: stranded };
    return { status: "redundant", places: old };
  }
  const missed = missedPlaces(sides, old, fresh);
  if (missed) return missed;
  const foreign = without(fresh, old);
  if (foreign.length > 0) return { status: "conflict", obstacle: "more", places: foreign };
  const changed = fresh.filter((place) => {
    const at = sidesAt(sides, place);
    return !isSameThing(at.old, at.fresh);
  });
  if (changed.length > 0) return { status: "conflict", obstacle: "differs", places: changed };
  return { status: "applies", places: [], ...reach(old, fresh) };
}

/** @param reachesMore whether it does something at places that it did not reach before */
function judgeTouches(touches: readonly Touch[], reachesMore: boolean): Judgement {
  const of = (kind: Touch["kind"]) =>
    touches.filter((touch) => touch.kind === kind).map(({ place }) => place);
  const [other, differs, taken, already] = [of("other"), of("differs"), of("taken"), of("already")];
  const isDone = already.length === touches.length && !reachesMore;
  const doubled = isDone ? [] : already.filter(isItem);
  if (other.length > 0) return { status: "conflict", obstacle: "other", places: other };
  if (differs.length > 0) return { status: "conflict", obstacle: "differs", places: differs };
  if (taken.length > 0) return { status: "conflict", obstacle: "taken", places: taken };
  if (doubled.length > 0) return { status: "conflict", obstacle: "twice", places: doubled };
  return { status: isDone ? "redundant" : "applies", places: [] };
}

/** Whether a place is an item of a list: what is appended there once more stands there twice. */
function isItem(place: NamedPlace): boolean {
  return /^(?:=|#|const:|id:|code:|pointer:|from:|to:)/u.test(place.at(-1) ?? "");
}

function reach(old: readonly NamedPlace[], fresh: readonly NamedPlace[]): Pick<Judgement, "mind"> {
  if (without(fresh, old).length > 0) return { mind: "more" };
  return without(old, fresh).length > 0 ? { mind: "fewer" } : {};
}

/** Whether a rule keeps its number and checks something else. */
function isOtherRule({ old, fresh }: Sides): boolean {
  return isObject(old) && isObject(fresh) && typeof old.rule === "string" && old.rule !== fresh.rule;
}

function isThere(target: FormTarget, place: NamedPlace): boolean {
  return atNamedPlace(target as unknown as Json, place) !== undefined;
}

function without(places: readonly NamedPlace[], others: readonly NamedPlace[]): readonly NamedPlace[] {
  const known = new Set(others.map(placeText));
  return places.filter((place) => !known.has(placeText(place)));
}

/** Whether two definitions give an action the same places. */
export function findsSame(a: FormTarget, b: FormTarget, { target, copy }: OverlayAction): boolean {
  return [target, ...(copy === undefined ? [] : [copy])].every((path) => {
    const [first, second] = [placesOf(a, path), placesOf(b, path)];
    if (!first || !second) return first === second;
    return (
      first.length === second.length &&
      first.every((place) => {
        const [x, y] = [a, b].map((one) => atNamedPlace(one as unknown as Json, place));
        return second.some((other) => placeText(other) === placeText(place)) && isAlike(x, y);
      })
    );
  });
}

/** Two objects or lists may differ inside; what a path ends at may not differ in kind, nor a plain value at all. */
function isAlike(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return Array.isArray(a) === Array.isArray(b);
}
