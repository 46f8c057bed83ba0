import {
  DefinitionError,
  type Form,
  type ResolvedForm,
  type Schema,
  type SchemaError,
  type SchemaValidator,
  type SchemaValidators,
} from "../model/index.ts";
import { compileSchema } from "../schema/ajv.ts";
import { compactOptions } from "../schema/compactOptions.ts";
import { draftSchema } from "../schema/draftSchema.ts";
import { createForm } from "./createForm.ts";

/** Compiles a form for many uses. Writes code at run time (ajv): for a strict page use `createForm` instead. */
export function compileForm(definition: ResolvedForm): Form {
  return createForm(definition, lazyValidators(definition));
}

/** Regions that leave a form's schema alone share the very object, and so what was compiled of it. */
function lazyValidators({ schema, sources }: ResolvedForm): SchemaValidators {
  const known = compiled.get(schema) ?? {
    // A level that nobody asks for is never compiled.
    draft: lazy(() => draftSchema(schema), sources.schema),
    final: lazy(() => schema, sources.schema),
  };
  compiled.set(schema, known);
  return known;
}

const compiled = new WeakMap<Schema, SchemaValidators>();

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
    // Unoptimised code takes half the time to make and a tenth more to run, of a check's smallest part.
    return compileSchema(compactOptions(schema), { messages: true, code: { optimize: false } });
  } catch (error) {
    const reason = `Схема не читается: ${error instanceof Error ? error.message : String(error)}.`;
    throw new DefinitionError([
      { severity: "error", file, pointer: "", reason, mend: "Поправьте это место схемы." },
    ]);
  }
}
