import type { Schema } from "../model/index.ts";
import { mapSubschemas } from "./mapSubschemas.ts";

/** Keywords that say themselves what else an object may hold. */
const open = ["additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames"];

/** Where whole values stand; in the other keywords a branch speaks of an object that is closed elsewhere. */
const whole = new Set(["properties", "items", "prefixItems", "$defs"]);

/**
 * Closes every object that lists its properties: data that the form does not know is a problem,
 * never dropped in silence. What is closed already comes back as it is, so that a region's form shares what the region
 * leaves alone.
 */
export function closeObjects(schema: Schema): Schema {
  const known = closed.get(schema);
  if (known) return known;
  const result = close(schema);
  closed.set(schema, result);
  closed.set(result, result);
  return result;
}

const closed = new WeakMap<Schema, Schema>();

function close(schema: Schema): Schema {
  const inner = mapSubschemas(schema, (below, _pointer, keyword) =>
    whole.has(keyword) ? closeObjects(below) : below,
  );
  const closes = inner.properties !== undefined && !open.some((keyword) => keyword in inner);
  return closes ? { ...inner, additionalProperties: false } : inner;
}
