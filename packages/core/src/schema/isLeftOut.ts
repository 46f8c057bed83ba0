import type { Schema } from "../model/index.ts";

/**
 * Whether a form shows a place never: `x-visible` is `false` itself. So a region takes a field out of its form: nobody is
 * asked, nothing is required, and it has no place on paper, in a blank neither.
 */
export function isLeftOut(schema: Schema): boolean {
  return schema["x-visible"]?.trim() === "false";
}
