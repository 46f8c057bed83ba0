import type { Spot } from "./fault.ts";
import type { Scope } from "./scope.ts";

/**
 * Whether a template may name what its form has not: a common template goes on serving a region that has taken a field or
 * an option away, and prints nothing there. A slip of the pen is found where the form is checked without a region.
 */
export function mayBeTakenAway({ form }: Scope, { at }: Spot): boolean {
  const isCommonTemplate = at.file.endsWith(".hbs") && !at.file.startsWith("forms/regions/");
  return form.definition.sources.overlays !== undefined && isCommonTemplate;
}
