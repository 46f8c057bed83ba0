import { type Place, placesOf } from "../check/places.ts";
import type { Pointer, Schema } from "../model/index.ts";
import { ancestorsOf } from "../support/pointer.ts";
import { protectedPart } from "./protectedPart.ts";
import { type ReadPlace, readParameters, readPlaces } from "./readPlaces.ts";

/** What federal rules protect in a schema, made ready to compare other schemas with. */
export interface Protection {
  readonly part: Schema;
  /** The protected places and the groups on the way to them, by pointer, the root first. */
  readonly places: ReadonlyMap<Pointer, Schema>;
  /** Marked themselves, or below a place that is. */
  readonly federal: ReadonlySet<Pointer>;
  /** What the protected rules, conditions and computations read elsewhere in the form. */
  readonly reads: readonly ReadPlace[];
  /** Parameters that they read, each with a place that does. */
  readonly parameters: ReadonlyMap<string, Pointer>;
}

/** Nothing when no place of the schema is marked `x-federal`. */
export function protectionOf(schema: Schema): Protection | undefined {
  const known = protections.get(schema);
  if (known !== undefined) return known ?? undefined;
  const part = protectedPart(schema);
  const made = part ? protection(schema, part) : null;
  protections.set(schema, made);
  return made ?? undefined;
}

/** A base is compared with the forms of many regions. */
const protections = new WeakMap<Schema, Protection | null>();

function protection(schema: Schema, part: Schema): Protection {
  const list = placesOf(part);
  const places = new Map(list.map((place) => [place.pointer, place.schema]));
  const federal = new Set<Pointer>();
  for (const { pointer, schema: place } of list) {
    const isBelow = ancestorsOf(pointer).some((above) => federal.has(above));
    if (isBelow || place["x-federal"] === true) federal.add(pointer);
  }
  const readers: readonly Place[] = list;
  const reads = readPlaces(schema, readers).filter(({ pointer }) => !federal.has(pointer));
  return { part, places, federal, reads, parameters: readParameters(readers) };
}
