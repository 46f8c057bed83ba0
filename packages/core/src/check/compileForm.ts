import {
  DefinitionError,
  type Form,
  type ResolvedForm,
  type Schema,
  type SchemaError,
  type SchemaValidator,
  type SchemaValidators,
} from "../model/index.ts";
import { createAjv } from "../schema/ajv.ts";
import { compactOptions } from "../schema/compactOptions.ts";
import { draftSchema } from "../schema/draftSchema.ts";
import { createForm } from "./createForm.ts";

/** Compiles a form for many uses. Writes code at run time (ajv): for a strict page use `createForm` instead. */
export function compileForm(definition: ResolvedForm): Form {
  return createForm(definition, lazyValidators(definition));
}

/** A level that nobody asks for is never compiled. */
function lazyValidators({ schema, sources }: ResolvedForm): SchemaValidators {
  return {
    draft: lazy(() => draftSchema(schema), sources.schema),
    final: lazy(() => schema, sources.schema),
  };
}

function lazy(schema: () => Schema, file: string): SchemaValidator {
  let validator: SchemaValidator | undefined;
  return (data) => {
    validator ??= compileValidator(schema(), file);
    return validator(data);
  };
}

/** One schema as a function that lists every error. @throws DefinitionError when it is no schema. */
function compileValidator(schema: Schema, file: string): SchemaValidator {
  const validate = compile(schema, file);
  return (data) => (validate(data) ? [] : ((validate.errors ?? []) as readonly SchemaError[]));
}

function compile(schema: Schema, file: string) {
  try {
    return createAjv({ messages: true }).compile(compactOptions(schema));
  } catch (error) {
    const reason = `Схема не читается: ${error instanceof Error ? error.message : String(error)}.`;
    throw new DefinitionError([
      { severity: "error", file, pointer: "", reason, mend: "Поправьте это место схемы." },
    ]);
  }
}
