import type { Field, Pointer, Schema, SectionDefinition, UiDefinition } from "../model/index.ts";
import { joinPointer, parentPointer, splitPointer } from "../support/pointer.ts";
import { fieldKind, optionsOf } from "./fieldKind.ts";
import { isLeftOut } from "./isLeftOut.ts";
import { propertiesOf, requiredOf } from "./properties.ts";

/** Every place of the form, groups and leaves, in the order of its screen; `*` stands for a list's index. */
export function listFields(schema: Schema, ui: UiDefinition): readonly Field[] {
  const places = placesOfScreen(ui);
  const found = walk(schema, "", { printed: true }, places);
  const rank = ranksOf(found, places);
  return found.toSorted((a, b) => (rank.get(a.pointer) ?? 0) - (rank.get(b.pointer) ?? 0));
}

interface Place {
  /** Order on the screen, from 0. */
  readonly rank: number;
  readonly section: SectionDefinition;
}

/** Places of the screen by their pointers. */
type Places = ReadonlyMap<Pointer, Place>;

interface Inherited {
  readonly printed: boolean;
  readonly leftOut?: true;
  readonly basis?: string;
}

/** The first place counts when a field is named twice; that is told of elsewhere. */
function placesOfScreen(ui: UiDefinition): Places {
  const named = ui.sections.flatMap((section) => section.fields.map((pointer) => ({ pointer, section })));
  const entries = named.map(({ pointer, section }, rank) => [pointer, { rank, section }] as const);
  return new Map(entries.toReversed());
}

function walk(schema: Schema, base: Pointer, above: Inherited, places: Places): readonly Field[] {
  const required = new Set(requiredOf(schema));
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) =>
    withBelow(property, joinPointer(base, name), required.has(name), above, places),
  );
}

function withBelow(
  schema: Schema,
  pointer: Pointer,
  required: boolean,
  above: Inherited,
  places: Places,
): readonly Field[] {
  const field = describe(schema, pointer, required, above, places);
  const inherited: Inherited = {
    printed: field.printed,
    ...(field.leftOut && { leftOut: true }),
    ...(field.basis !== undefined && { basis: field.basis }),
  };
  if (field.kind === "group") return [field, ...walk(schema, pointer, inherited, places)];
  if (field.kind !== "list" || !schema.items) return [field];
  return [field, ...withBelow(schema.items, joinPointer(pointer, "*"), true, inherited, places)];
}

function describe(
  schema: Schema,
  pointer: Pointer,
  required: boolean,
  above: Inherited,
  places: Places,
): Field {
  const options = optionsOf(schema);
  const section = nearestPlace(pointer, places)?.section.id;
  const basis = schema["x-basis"] ?? above.basis;
  return {
    pointer,
    title: schema.title ?? lastStep(pointer),
    kind: fieldKind(schema),
    required,
    printed: above.printed && schema["x-print"] !== false,
    ...((above.leftOut || isLeftOut(schema)) && { leftOut: true }),
    schema,
    ...(options && { options }),
    ...(section !== undefined && { section }),
    ...(basis !== undefined && { basis }),
  };
}

/** The place of the field itself, or of the smallest group around it. */
function nearestPlace(pointer: Pointer, places: Places): Place | undefined {
  const own = places.get(pointer);
  return own || pointer === "" ? own : nearestPlace(parentPointer(pointer), places);
}

/** A field comes where the screen names it or a group around it; a group that is split comes with its first part. */
function ranksOf(found: readonly Field[], places: Places): ReadonlyMap<Pointer, number> {
  const first = new Map<Pointer, number>();
  for (const { pointer } of found) {
    const own = places.get(pointer);
    if (own) reach(parentPointer(pointer), own.rank, first);
  }
  return new Map(
    found.map(({ pointer }) => [
      pointer,
      nearestPlace(pointer, places)?.rank ?? first.get(pointer) ?? places.size,
    ]),
  );
}

/** Tells every group around a place how early it comes. */
function reach(group: Pointer, rank: number, first: Map<Pointer, number>): void {
  first.set(group, Math.min(rank, first.get(group) ?? rank));
  if (group !== "") reach(parentPointer(group), rank, first);
}

function lastStep(pointer: Pointer): string {
  return splitPointer(pointer).findLast((step) => step !== "*") ?? "";
}
