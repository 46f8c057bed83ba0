import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

export type NodeKind = "array" | "object" | "primitive";

/** What the Overlay specification tells apart; null is a primitive. */
export function kindOf(value: Json): NodeKind {
  if (Array.isArray(value)) return "array";
  return isObject(value) ? "object" : "primitive";
}
