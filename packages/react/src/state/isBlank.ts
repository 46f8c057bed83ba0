import { isObject, type Json } from "@formulyar/core";

/** Whether there is nothing that a person has filled in, at any depth. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return isObject(value) && Object.values(value).every(isBlank);
}
