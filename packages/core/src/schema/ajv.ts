import { Ajv2020, type AnySchemaObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import { formats } from "../formats/index.ts";

const patterns = Object.fromEntries([...formats.values()].map(({ name, pattern }) => [name, pattern]));

/**
 * ajv as this toolkit uses it: all errors at once, our formats (regular expressions only, so that validators can be
 * written out as code). Strictness about keywords is not ajv's task: `checkDefinitions` does it, with better words.
 */
export function createAjv(options: Options = {}): Ajv2020 {
  return new Ajv2020({
    allErrors: true,
    strict: false,
    messages: false,
    // A field called `constructor` is missing when the record has none of its own.
    ownProperties: true,
    logger: false,
    formats: patterns,
    ...options,
  });
}

/**
 * One schema compiled by an instance of its own, so that nothing of it is kept when it is let go. Whether it is a schema
 * at all, one shared instance tells: to compile the meta-schema takes as long as to compile a form.
 * @throws Error when it is no schema
 */
export function compileSchema(schema: AnySchemaObject, options: Options = {}): ValidateFunction {
  const { $schema: _, ...body } = schema;
  metaSchemas ??= createAjv({ messages: true });
  metaSchemas.validateSchema(body, true);
  return createAjv({ ...options, meta: false, validateSchema: false }).compile(body);
}

let metaSchemas: Ajv2020 | undefined;
