import type { Json, Schema } from "../model/index.ts";
import { compileSchema } from "../schema/ajv.ts";
import { mapSubschemas } from "../schema/mapSubschemas.ts";
import { isObject } from "../support/pointer.ts";

/** Schemas that ajv has read before, alone or inside another. */
const known = new WeakSet<Schema>();

/**
 * Reads a schema as a validator would, without what was read before: a region's form shares what the region leaves alone,
 * so only what it changes is read again. `isShaped`: it fits the JSON Schema of definitions, so that only its patterns
 * can be unreadable.
 * @throws Error of ajv when it is no schema
 */
export function readSchema(schema: Schema, isShaped: boolean): void {
  if (known.has(schema)) return;
  const refers = hasReference(schema);
  if (isShaped && !refers) {
    readPatterns(schema);
  } else {
    compileSchema(refers ? schema : withoutKnown(schema), unused);
  }
  if (!refers) remember(schema);
}

function readPatterns(schema: Schema): void {
  if (known.has(schema)) return;
  const { pattern, patternProperties } = schema;
  const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  for (const one of [...names, ...(typeof pattern === "string" ? [pattern] : [])]) new RegExp(one, "u");
  mapSubschemas(schema, (inner) => {
    readPatterns(inner);
    return inner;
  });
}

/** The validator is thrown away: it need not be fast. */
const unused = { code: { optimize: false } };

function withoutKnown(schema: Schema): Schema {
  return mapSubschemas(schema, (inner): Json => (known.has(inner) ? {} : withoutKnown(inner)));
}

function remember(schema: Schema): void {
  known.add(schema);
  mapSubschemas(schema, (inner) => {
    if (!known.has(inner)) remember(inner);
    return inner;
  });
}

/** A reference is read where it leads to: then the whole has to be there. */
function hasReference(schema: Schema): boolean {
  if (known.has(schema)) return false;
  if ("$ref" in schema || "$dynamicRef" in schema || "$id" in schema) return true;
  let found = false;
  mapSubschemas(schema, (inner) => {
    found ||= hasReference(inner);
    return inner;
  });
  return found;
}
