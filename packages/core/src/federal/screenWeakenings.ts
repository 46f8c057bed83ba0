import type { Pointer, UiDefinition } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { ancestorsOf, isWithin } from "../support/pointer.ts";
import type { Weakening } from "./federalFault.ts";
import type { Places } from "./placeWeakenings.ts";
import type { Protection } from "./protection.ts";

/** Protected fields that no section of the changed screen names, though the base's did: nobody could fill them in. */
export function screenWeakenings(
  { places, federal }: Protection,
  base: UiDefinition,
  changed: UiDefinition,
  now: Places,
): readonly Weakening[] {
  if (base.sections === changed.sections) return [];
  const before = namedBy(base);
  const after = namedBy(changed);
  const isLeaf = (pointer: Pointer) => fieldKind(places.get(pointer) ?? {}) !== "group" && now.has(pointer);
  return [...federal]
    .filter((pointer) => isLeaf(pointer) && !pointer.includes("/*") && isNamed(pointer, before))
    .filter((pointer) => !isNamed(pointer, after))
    .filter((pointer, _, all) => !all.some((other) => other !== pointer && isWithin(pointer, other)))
    .map((pointer) => ({ pointer, kind: "hidden", what: "screen" }));
}

function namedBy({ sections }: UiDefinition): ReadonlySet<Pointer> {
  return new Set((Array.isArray(sections) ? sections : []).flatMap(({ fields }) => fields ?? []));
}

function isNamed(pointer: Pointer, named: ReadonlySet<Pointer>): boolean {
  return ancestorsOf(pointer).some((place) => named.has(place));
}
