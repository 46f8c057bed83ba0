import type { Json } from "@formulyar/core";

/** A value that no field describes any more, in words: what it holds, one after the other. */
export function valueWords(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (typeof value !== "object") return String(value);
  return Object.values(value).map(valueWords).filter(Boolean).join(", ");
}
