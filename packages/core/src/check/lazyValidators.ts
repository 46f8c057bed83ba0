import {
  DefinitionError,
  type ResolvedForm,
  type Schema,
  type SchemaError,
  type SchemaValidator,
  type SchemaValidators,
} from "../model/index.ts";
import { compileSchema } from "../schema/ajv.ts";
import { compactOptions } from "../schema/compactOptions.ts";
import { draftSchema } from "../schema/draftSchema.ts";

/** More schemas than one country's staff have open; the one used longest ago is let go first. */
const most = 64;

/**
 * Validators of a form's schema, compiled when first asked for and kept by the schema's content: regions that leave a
 * form's schema alone share them, and so do definitions that are read again.
 */
export function lazyValidators({ schema, sources }: ResolvedForm): SchemaValidators {
  const found = bySchema.get(schema) ?? byText(schema, sources.schema);
  bySchema.set(schema, found);
  return found;
}

/** Spares the text of a schema that is the very object seen before. */
const bySchema = new WeakMap<Schema, SchemaValidators>();

const byContent = new Map<string, SchemaValidators>();

function byText(schema: Schema, file: string): SchemaValidators {
  // The file is named when the schema turns out to be none.
  const key = JSON.stringify([file, schema]);
  const found = byContent.get(key) ?? {
    // A level that nobody asks for is never compiled.
    draft: lazy(() => draftSchema(schema), file),
    final: lazy(() => schema, file),
  };
  byContent.delete(key);
  byContent.set(key, found);
  const [oldest] = byContent.keys();
  if (byContent.size > most && oldest !== undefined) byContent.delete(oldest);
  return found;
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
    // Unoptimised code takes half the time to make and a tenth more to run, of a check's smallest part.
    return compileSchema(compactOptions(schema), { messages: true, code: { optimize: false } });
  } catch (error) {
    const reason = `Схема не читается: ${error instanceof Error ? error.message : String(error)}.`;
    throw new DefinitionError([
      { severity: "error", file, pointer: "", reason, mend: "Поправьте это место схемы." },
    ]);
  }
}
