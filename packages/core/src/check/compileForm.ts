import type {
  Form,
  ResolvedForm,
  Schema,
  SchemaError,
  SchemaValidator,
  SchemaValidators,
} from "../model/index.ts";
import { createAjv } from "../schema/ajv.ts";
import { draftSchema } from "../schema/draftSchema.ts";
import { createForm } from "./createForm.ts";

/** Compiles a form for many uses. Writes code at run time (ajv): for a strict page use `createForm` instead. */
export function compileForm(definition: ResolvedForm): Form {
  return createForm(definition, lazyValidators(definition.schema));
}

/** A level that nobody asks for is never compiled. */
function lazyValidators(schema: Schema): SchemaValidators {
  return { draft: lazy(() => draftSchema(schema)), final: lazy(() => schema) };
}

function lazy(schema: () => Schema): SchemaValidator {
  let validator: SchemaValidator | undefined;
  return (data) => {
    validator ??= compileValidator(schema());
    return validator(data);
  };
}

/** One schema as a function that lists every error. */
export function compileValidator(schema: Schema): SchemaValidator {
  const validate = createAjv().compile(schema);
  return (data) => (validate(data) ? [] : ((validate.errors ?? []) as readonly SchemaError[]));
}
