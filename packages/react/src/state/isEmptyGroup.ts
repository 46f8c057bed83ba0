import { isObject, type Json } from "@formulyar/core";

/** Whether a group or a list holds nothing at all. */
export function isEmptyGroup(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
