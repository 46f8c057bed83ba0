import type { Schema } from "../model/index.ts";

/**
 * Whether a schema was written elsewhere (its `$schema` is a dialect of JSON Schema itself, or missing).
 * Such a schema keeps its own rules about unknown data and its own keywords.
 */
export function isForeignSchema(schema: Schema): boolean {
  const dialect = schema.$schema;
  return typeof dialect !== "string" || dialect.includes("json-schema.org");
}
