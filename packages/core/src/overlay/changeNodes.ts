import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import type { Location } from "./selectNodes.ts";

/** A copy of the document with the value at a location changed; what is not on the way is shared. */
export function changeNode(document: Json, location: Location, change: (value: Json) => Json): Json {
  const [step, ...rest] = location;
  if (step === undefined) return change(document);
  if (Array.isArray(document)) {
    return document.map((item, index) => (index === step ? changeNode(item, rest, change) : item));
  }
  if (!isObject(document)) return document;
  const entries = Object.entries(document).map(([key, value]) => {
    return [key, key === step && value !== undefined ? changeNode(value, rest, change) : value] as const;
  });
  return Object.fromEntries(entries);
}

/** A copy of the document without the nodes at the locations. */
export function removeNodes(document: Json, locations: readonly Location[]): Json {
  if (locations.length === 0) return document;
  const isDoomed = (step: string | number) =>
    locations.some(([first, next]) => first === step && next === undefined);
  const within = (step: string | number) =>
    locations.filter(([first]) => first === step).map(([, ...rest]) => rest);
  if (Array.isArray(document)) {
    return document.flatMap((item, index) => (isDoomed(index) ? [] : [removeNodes(item, within(index))]));
  }
  if (!isObject(document)) return document;
  const entries = Object.entries(document)
    .filter(([key]) => !isDoomed(key))
    .map(([key, value]) => [key, value === undefined ? value : removeNodes(value, within(key))] as const);
  return Object.fromEntries(entries);
}
