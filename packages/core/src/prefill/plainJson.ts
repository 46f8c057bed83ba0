import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** What an expression has given, as JSON without anything empty; nothing when nothing is left. */
export function plainJson(value: unknown): Json | undefined {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(plainJson).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (!isPlain(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, below]): [string, Json][] => {
    const plain = plainJson(below);
    return plain === undefined ? [] : [[key, plain]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Objects of JSON, not those of the expression language (moments, types). */
function isPlain(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
