import type { Form, ResolvedForm } from "../model/index.ts";
import { createForm } from "./createForm.ts";
import { lazyValidators } from "./lazyValidators.ts";

/** Compiles a form for many uses. Writes code at run time (ajv): for a strict page use `createForm` instead. */
export function compileForm(definition: ResolvedForm): Form {
  return createForm(definition, lazyValidators(definition));
}
