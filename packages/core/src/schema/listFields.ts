import type { Field, Pointer, Schema, SectionDefinition, UiDefinition } from "../model/index.ts";
import { isWithin, joinPointer, splitPointer } from "../support/pointer.ts";
import { fieldKind, optionsOf } from "./fieldKind.ts";
import { propertiesOf, requiredOf } from "./properties.ts";

/** Every place of the form, groups and leaves, in the order of its screen; `*` stands for a list's index. */
export function listFields(schema: Schema, ui: UiDefinition): readonly Field[] {
  const places = orderedPlaces(ui);
  const found = walk(schema, "", { printed: true }, places);
  const rank = new Map(found.map((field) => [field.pointer, rankOf(field.pointer, found, places)]));
  return found.toSorted((a, b) => (rank.get(a.pointer) ?? 0) - (rank.get(b.pointer) ?? 0));
}

interface Place {
  readonly pointer: Pointer;
  readonly section: SectionDefinition;
}

interface Inherited {
  readonly printed: boolean;
  readonly basis?: string;
}

function orderedPlaces(ui: UiDefinition): readonly Place[] {
  return ui.sections.flatMap((section) => section.fields.map((pointer) => ({ pointer, section })));
}

function walk(schema: Schema, base: Pointer, above: Inherited, places: readonly Place[]): readonly Field[] {
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
  places: readonly Place[],
): readonly Field[] {
  const field = describe(schema, pointer, required, above, places);
  const inherited: Inherited = {
    printed: field.printed,
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
  places: readonly Place[],
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
    schema,
    ...(options && { options }),
    ...(section !== undefined && { section }),
    ...(basis !== undefined && { basis }),
  };
}

function nearestPlace(pointer: Pointer, places: readonly Place[]): Place | undefined {
  return places
    .filter((place) => isWithin(pointer, place.pointer))
    .reduce<Place | undefined>(
      (best, place) => (best && best.pointer.length >= place.pointer.length ? best : place),
      undefined,
    );
}

/** A place comes where the screen names it or a group around it; a group that is split comes with its first part. */
function rankOf(pointer: Pointer, found: readonly Field[], places: readonly Place[]): number {
  const own = nearestPlace(pointer, places);
  if (own) return places.indexOf(own);
  const parts = found.filter((field) => isWithin(field.pointer, pointer) && field.pointer !== pointer);
  const ranks = parts
    .map((field) => nearestPlace(field.pointer, places))
    .filter((place) => place !== undefined);
  return ranks.length > 0 ? Math.min(...ranks.map((place) => places.indexOf(place))) : places.length;
}

function lastStep(pointer: Pointer): string {
  return splitPointer(pointer).findLast((step) => step !== "*") ?? "";
}
