import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** Whether two JSON values say the same; the order of an object's keys says nothing, that of a list does. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  return (
    keysA.length === keysB.length && keysA.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function keysOf(object: { readonly [key: string]: Json | undefined }): readonly string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined);
}
