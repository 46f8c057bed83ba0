import type { Json, JsonObject } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { kindOf, type NodeKind } from "./kindOf.ts";

/** Two values that do not go together; the message, in Russian, says where and why. */
export class MergeError extends Error {
  override readonly name = "MergeError";
}

/**
 * Merges the `update` of an action with a node that its target selects (Overlay 1.1, Action Object): objects key by key,
 * an array is continued, a primitive replaced.
 * @throws MergeError
 */
export function mergeUpdate(node: Json, update: Json): Json {
  if (Array.isArray(node)) return Array.isArray(update) ? [...node, ...update] : [...node, update];
  return mergeValue(node, update, "");
}

/** Overlay 1.0: to an array the update is appended as one entry, whatever it is. */
export function mergeUpdateV10(node: Json, update: Json): Json {
  return Array.isArray(node) ? [...node, update] : mergeValue(node, update, "");
}

function mergeValue(old: Json, update: Json, where: string): Json {
  if (isObject(old) && isObject(update)) return mergeObjects(old, update, where);
  if (Array.isArray(old) && Array.isArray(update)) return [...old, ...update];
  if (kindOf(old) === "primitive" && kindOf(update) === "primitive") return update;
  const place = where === "" ? "выбранное место" : `«${where}»`;
  throw new MergeError(
    `${place} – ${words[kindOf(old)]}, а в изменении ${words[kindOf(update)]}: чтобы заменить, сначала уберите`,
  );
}

function mergeObjects(old: JsonObject, update: JsonObject, where: string): JsonObject {
  const changed = Object.entries(update).map(([key, value]) => {
    const before = Object.hasOwn(old, key) ? old[key] : undefined;
    const place = where === "" ? key : `${where}.${key}`;
    return [
      key,
      before === undefined || value === undefined ? value : mergeValue(before, value, place),
    ] as const;
  });
  return Object.fromEntries([...Object.entries(old), ...changed]);
}

const words: { readonly [kind in NodeKind]: string } = {
  array: "список",
  object: "объект",
  primitive: "простое значение",
};
