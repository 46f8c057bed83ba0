import type { Json, JsonObject, Pointer } from "../model/index.ts";
import { isObject, joinPointer, splitPointer } from "../support/pointer.ts";

/** A place in a record; a number is the row of a list. */
export type Place = readonly (string | number)[];

/** A place that a pointer with `*` means, and the rows that its `*` stand for. */
export interface BoundPlace {
  readonly place: Place;
  readonly rows: readonly number[];
}

/** A value that was not put in because something else stands there, or in its way. */
export interface Refused {
  /** The place below the one that was asked for. */
  readonly below: Place;
  readonly value: Json;
}

type Container = MutableObject | Mutable[];
type Mutable = null | boolean | number | string | Container;
interface MutableObject {
  [key: string]: Mutable;
}

/**
 * A record's data while they are carried over: a copy that may be changed, for a long list must not be copied for each of
 * its rows. Only own properties are read and made, because data may be hostile.
 */
export class WorkingCopy {
  readonly #root: MutableObject;

  constructor(data: JsonObject) {
    this.#root = copyOf(data) as MutableObject;
  }

  /** What it has become; a copy again, so that it stays as it is. */
  get data(): JsonObject {
    return copyOf(this.#root as Json) as JsonObject;
  }

  /** The value of a place; nothing when it is not there. */
  at(place: Place): Json | undefined {
    return valueAt(this.#root, place) as Json | undefined;
  }

  /** The place that a pointer of this record means. */
  placeOf(pointer: Pointer): Place {
    const place: (string | number)[] = [];
    for (const step of splitPointer(pointer)) {
      const isRow = Array.isArray(this.at(place)) && /^\d+$/.test(step);
      place.push(isRow ? Number(step) : step);
    }
    return place;
  }

  /** Every place that a pointer with `*` means here; the last step need not be there. */
  bound(pattern: Pointer): readonly BoundPlace[] {
    return splitPointer(pattern).reduce<readonly BoundPlace[]>(
      (found, step) =>
        found.flatMap(({ place, rows }) =>
          step === "*"
            ? rowsOf(this.at(place)).map((row) => ({ place: [...place, row], rows: [...rows, row] }))
            : [{ place: [...place, step], rows }],
        ),
      [{ place: [], rows: [] }],
    );
  }

  /** Takes values away, and with them the groups that they leave empty. Rows of lists stay unless they are named. */
  takeOut(places: readonly Place[]): void {
    const rows = new Map<Mutable[], Set<number>>();
    for (const place of places) {
      const [key, holder] = [place.at(-1), valueAt(this.#root, place.slice(0, -1))];
      if (key === undefined || !isContainer(holder)) continue;
      if (!Array.isArray(holder)) delete holder[String(key)];
      else rows.set(holder, (rows.get(holder) ?? new Set()).add(Number(key)));
    }
    for (const [list, gone] of rows) removeRows(list, gone);
    for (const place of places) this.#dropEmpty(place.slice(0, -1));
  }

  /** Puts a value where nothing stands; a group is joined with the one that is there. What has no room is handed back. */
  putIn(place: Place, value: Json): readonly Refused[] {
    const holder = this.#holder(place);
    const key = place.at(-1);
    if (holder === undefined || key === undefined) return [{ below: [], value }];
    return joined(holder, key, value, []);
  }

  /** Puts another value in the place of one that is there. */
  replace(place: Place, value: Json): void {
    const [key, holder] = [place.at(-1), valueAt(this.#root, place.slice(0, -1))];
    if (key !== undefined && isContainer(holder)) set(holder, key, copyOf(value));
  }

  /** The object or list that holds a place, made if need be; nothing when something else stands in its way. */
  #holder(place: Place): Container | undefined {
    let holder: Container = this.#root;
    for (const [at, step] of place.slice(0, -1).entries()) {
      const next = place[at + 1];
      const below = own(holder, step);
      if (isEmpty(below) && !isContainer(below)) {
        if (!set(holder, step, typeof next === "number" ? [] : {})) return undefined;
      } else if (isEmptyContainer(below) && Array.isArray(below) !== (typeof next === "number")) {
        set(holder, step, typeof next === "number" ? [] : {});
      }
      const made = own(holder, step);
      if (!isContainer(made)) return undefined;
      holder = made;
    }
    return holder;
  }

  #dropEmpty(place: Place): void {
    const key = place.at(-1);
    if (typeof key !== "string" || !isEmptyContainer(valueAt(this.#root, place))) return;
    const holder = valueAt(this.#root, place.slice(0, -1));
    if (!isContainer(holder) || Array.isArray(holder)) return;
    delete holder[key];
    this.#dropEmpty(place.slice(0, -1));
  }
}

/** The pointer of a place. */
export function pointerOf(place: Place): Pointer {
  return joinPointer("", ...place);
}

/** Whether nobody has filled in anything: what is empty may be replaced. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || isEmptyContainer(value);
}

function isEmptyContainer(value: unknown): boolean {
  if (!isContainer(value)) return false;
  if (Array.isArray(value)) return value.length === 0;
  // The first name will do: a hostile record may have a hundred thousand.
  for (const name in value) if (Object.hasOwn(value, name)) return false;
  return true;
}

function joined(holder: Container, key: string | number, value: Json, below: Place): readonly Refused[] {
  const present = own(holder, key);
  if (isEmpty(present)) return set(holder, key, copyOf(value)) ? [] : [{ below, value }];
  if (!isObject(present) || !isObject(value)) return [{ below, value }];
  return Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : joined(present as MutableObject, name, part, [...below, name]),
  );
}

/** Whether it could be set: a list takes no names. Rows that are missing before it are made, empty. */
function set(holder: Container, key: string | number, value: Mutable): boolean {
  if (Array.isArray(holder)) {
    if (typeof key !== "number") return false;
    while (holder.length < key) holder.push({});
    holder[key] = value;
    return true;
  }
  if (typeof key === "number") return false;
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  return true;
}

function removeRows(list: Mutable[], gone: ReadonlySet<number>): void {
  const left = list.filter((_, at) => !gone.has(at));
  list.length = 0;
  for (const row of left) list.push(row);
}

function rowsOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map((_, at) => at) : [];
}

function valueAt(root: Mutable, place: Place): Mutable | undefined {
  return place.reduce<Mutable | undefined>((value, step) => own(value, step), root);
}

function own(value: Mutable | undefined, step: string | number): Mutable | undefined {
  if (!isContainer(value) || !Object.hasOwn(value, step)) return undefined;
  if (Array.isArray(value) && typeof step !== "number") return undefined;
  return (value as MutableObject)[step];
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function copyOf(value: Json): Mutable {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value as Mutable;
  const entries = Object.entries(value).filter(([, below]) => below !== undefined);
  return Object.fromEntries(entries.map(([key, below]) => [key, copyOf(below as Json)]));
}
