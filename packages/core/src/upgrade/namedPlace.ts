import { optionCode } from "../changes/schemaFacts.ts";
import type { Json } from "../model/index.ts";
import type { Location } from "../overlay/selectNodes.ts";
import { isObject } from "../support/pointer.ts";

/**
 * A place in a definition by what stands on the way to it: keys of objects, and of a list's item what tells it from the
 * others (an option's `const`, a section's `id`, a text itself). It means the same in two editions; an index does not.
 */
export type NamedPlace = readonly string[];

export function namedPlace(document: Json, location: Location): NamedPlace {
  const place: string[] = [];
  let node: Json | undefined = document;
  for (const step of location) {
    if (Array.isArray(node)) {
      place.push(itemNames(node)[Number(step)] ?? `#${step}`);
      node = node[Number(step)];
    } else {
      place.push(String(step));
      node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    }
  }
  return place;
}

/** What stands there; nothing when the place is not there. */
export function atNamedPlace(document: Json | undefined, place: NamedPlace): Json | undefined {
  let node: Json | undefined = document;
  for (const step of place) {
    if (Array.isArray(node)) node = node[itemNames(node).indexOf(step)];
    else node = isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
    if (node === undefined) return undefined;
  }
  return node;
}

export function placeText(place: NamedPlace): string {
  return JSON.stringify(place);
}

/** Names of a list's items, each once: of several with one name the later ones are counted. */
export function itemNames(list: readonly Json[]): readonly string[] {
  const counts = new Map<string, number>();
  return list.map((item, index) => {
    const name = itemName(item) ?? `#${index}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}

const nameKeys = ["const", "id", "code", "pointer", "from", "to"] as const;

/** What an item of a list is known by; nothing for one that has no name, such as a branch of `allOf`. */
export function itemName(item: Json): string | undefined {
  if (!isObject(item)) return Array.isArray(item) ? undefined : `=${JSON.stringify(item)}`;
  const key = nameKeys.find((name) => item[name] !== undefined && typeof item[name] !== "object");
  return key === undefined ? undefined : `${key}:${optionCode(item[key] as Json)}`;
}
