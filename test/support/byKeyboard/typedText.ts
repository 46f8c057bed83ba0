import { formatDate, type Json, type Schema } from "@formulyar/core";

/** How a person writes a value: a day as 27.03.1985, a number with a comma. */
export function typedText({ format }: Schema, value: Json): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value !== "string") return JSON.stringify(value);
  return format === "date" || format === "term" ? formatDate(value, "numeric") : value;
}
