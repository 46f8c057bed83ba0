import type { Schema } from "@formulyar/core";
import { isNumeric } from "./textForm.ts";

/** Width of a text box: it says how much is expected. */
export type InputSize = "short" | "medium" | "long" | "full";

const sizes: { readonly [format: string]: InputSize } = {
  date: "short",
  "postal-index": "short",
  "passport-series": "short",
  "passport-number": "short",
  "department-code": "short",
  snils: "medium",
  "phone-ru": "medium",
};

/** The width for a field by its schema. */
export function inputSize(schema: Schema): InputSize {
  const known = sizes[schema.format ?? ""];
  if (known) return known;
  if (isNumeric(schema)) return "short";
  const { maxLength } = schema;
  if (typeof maxLength !== "number") return "full";
  if (maxLength <= 12) return "short";
  if (maxLength <= 24) return "medium";
  return maxLength <= 60 ? "long" : "full";
}
