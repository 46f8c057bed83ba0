import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { readMigration } from "../migration/readMigration.ts";
import type { Json, Pointer } from "../model/index.ts";
import { joinPointer, splitPointer } from "../support/pointer.ts";
import { atNamedPlace, type NamedPlace } from "./namedPlace.ts";

/** Fields that the newer edition has under another name or elsewhere, as its `migration.json` says. */
export function movedFields(files: DefinitionFiles, folder: string): ReadonlySet<Pointer> {
  const steps = readMigration(files, folder)?.steps ?? [];
  return new Set(steps.flatMap((step) => ("move" in step ? step.move : "split" in step ? step.split : [])));
}

/**
 * Places that a region takes away and the newer edition does not have there, though what they are about lives on: a field
 * that was moved, or one whose section is gone. What the region wanted is then not done, only not to be found.
 */
export function strandedPlaces(
  places: readonly NamedPlace[],
  fresh: Json,
  moved: ReadonlySet<Pointer>,
): readonly NamedPlace[] {
  return places.filter((place) => {
    const field = fieldOf(place);
    if (field === undefined) return false;
    return moved.has(field) || (isOfLostSection(place, fresh) && isThere(field, fresh));
  });
}

/** The field that a place belongs to or names: in the schema, in `required`, on the screen. */
function fieldOf(place: NamedPlace): Pointer | undefined {
  const [part, second, third] = place;
  const last = place.at(-1) ?? "";
  if (part === "schema") return schemaField(place.slice(1));
  if (part !== "ui") return undefined;
  if (second === "fields") return third;
  return last.startsWith("=/") ? last.slice(1) : undefined;
}

function schemaField([step, name, ...rest]: readonly string[], base: Pointer = ""): Pointer | undefined {
  if (step === "properties" && name !== undefined) return schemaField(rest, joinPointer(base, name));
  if (step === "items") return schemaField([...(name === undefined ? [] : [name]), ...rest], `${base}/*`);
  if (step === "required" && name?.startsWith("=")) return joinPointer(base, name.slice(1));
  return base === "" ? undefined : base;
}

function isOfLostSection(place: NamedPlace, fresh: Json): boolean {
  const isInSection = place[0] === "ui" && place[1] === "sections" && place.length > 3;
  return isInSection && atNamedPlace(fresh, place.slice(0, 3)) === undefined;
}

function isThere(field: Pointer, fresh: Json): boolean {
  const steps = splitPointer(field).flatMap((step) => (step === "*" ? ["items"] : ["properties", step]));
  return atNamedPlace(fresh, ["schema", ...steps]) !== undefined;
}
