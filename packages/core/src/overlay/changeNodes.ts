import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import type { Location } from "./selectNodes.ts";

/**
 * A copy of the document with the values at the locations changed, one that holds others before them; what is not on
 * the way is shared.
 */
export function changeNodes(
  document: Json,
  locations: readonly Location[],
  change: (value: Json) => Json,
): Json {
  if (locations.length === 0) return document;
  const isMeant = locations.some((location) => location.length === 0);
  const changed = isMeant ? change(document) : document;
  return descend(changed, byStep(locations), (value, rest) => [changeNodes(value, rest, change)]);
}

/** A copy of the document without the nodes at the locations. */
export function removeNodes(document: Json, locations: readonly Location[]): Json {
  return descend(document, byStep(locations), (value, rest) =>
    rest.some((location) => location.length === 0) ? [] : [removeNodes(value, rest)],
  );
}

type Steps = ReadonlyMap<string | number, readonly Location[]>;

/** The locations by their first step, each from there on. */
function byStep(locations: readonly Location[]): Steps {
  const steps = new Map<string | number, Location[]>();
  for (const [first, ...rest] of locations) {
    if (first === undefined) continue;
    const found = steps.get(first);
    if (found) found.push(rest);
    else steps.set(first, [rest]);
  }
  return steps;
}

/** A copy with what stands at the steps replaced: by one value or by none. */
function descend(
  document: Json,
  steps: Steps,
  change: (value: Json, rest: readonly Location[]) => readonly Json[],
): Json {
  if (steps.size === 0) return document;
  const at = (value: Json, step: string | number): readonly Json[] => {
    const rest = steps.get(step);
    return rest ? change(value, rest) : [value];
  };
  if (Array.isArray(document)) return document.flatMap((item, index) => at(item as Json, index));
  if (!isObject(document)) return document;
  const entries = Object.entries(document).flatMap(([key, value]): [string, Json | undefined][] =>
    value === undefined ? [[key, value]] : at(value, key).map((made) => [key, made]),
  );
  return Object.fromEntries(entries);
}
