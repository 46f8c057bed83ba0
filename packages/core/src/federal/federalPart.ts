import type { Schema } from "../model/index.ts";
import { mapSubschemas } from "../schema/mapSubschemas.ts";
import { protectedPart } from "./protectedPart.ts";

/** Where a schema that takes more makes the whole take more; elsewhere (`not`, `if`, `oneOf`) it might take less. */
const monotone: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "then",
  "else",
  "dependentSchemas",
]);

/** They say what else an object may hold; a region may add fields of its own. */
const closing: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties"]);

/**
 * The schema of a form's federal part alone: its marked places, with their requiredness, in open objects. What a
 * region's form accepts, it accepts too (FHIR calls that `compliesWith`).
 */
export function federalPart(schema: Schema): Schema {
  return opened(protectedPart(schema) ?? { type: "object" });
}

function opened(schema: Schema): Schema {
  const inner = mapSubschemas(schema, (below, _pointer, keyword) =>
    monotone.has(keyword) ? opened(below) : below,
  );
  return Object.fromEntries(Object.entries(inner).filter(([keyword]) => !closing.has(keyword)));
}
