import type { ResolvedForm, Schema } from "@formulyar/core";
import { keySchema } from "./grownForm.ts";

/**
 * The schema of a form for plain RJSF. The list of a thousand options in each of a thousand rows would be a million of
 * elements: the name of a row is a text there, which is kind to RJSF.
 */
export function plainSchema({ schema }: ResolvedForm): Schema {
  // The validator that RJSF has by default knows draft-07.
  const { $schema: _, ...plain } = structuredClone(schema);
  const key = keySchema(plain);
  for (const keyword of ["oneOf", "x-groups", "x-key"]) delete (key as { [name: string]: unknown })[keyword];
  return plain;
}
