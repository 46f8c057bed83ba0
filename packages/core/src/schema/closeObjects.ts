import type { Schema } from "../model/index.ts";
import { mapSubschemas } from "./mapSubschemas.ts";

/** Keywords that say themselves what else an object may hold. */
const open = ["additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames"];

/** Where whole values stand; in the other keywords a branch speaks of an object that is closed elsewhere. */
const whole = new Set(["properties", "items", "prefixItems", "$defs"]);

/**
 * Closes every object that lists its properties: data that the form does not know is a problem,
 * never dropped in silence.
 */
export function closeObjects(schema: Schema): Schema {
  const inner = mapSubschemas(schema, (below, _pointer, keyword) =>
    whole.has(keyword) ? closeObjects(below) : below,
  );
  const closes = inner.properties !== undefined && !open.some((keyword) => keyword in inner);
  return closes ? { ...inner, additionalProperties: false } : inner;
}
