import type { Schema } from "../model/index.ts";

/** What only a schema of this format has. */
const ours =
  /"x-(?:rules|computed|visible|basis|print|federal|key|groups|number|group)"|"\$ref":"\.\.\/(?:\.\.\/\.\.\/)?common\//;

/**
 * Whether a schema was written elsewhere: its `$schema` is a dialect of JSON Schema itself, or it names none and has
 * nothing of this format. Such a schema keeps its own rules about unknown data and its own keywords.
 */
export function isForeignSchema(schema: Schema): boolean {
  const dialect = schema.$schema;
  if (typeof dialect === "string") return dialect.includes("json-schema.org");
  return !ours.test(JSON.stringify(schema));
}
