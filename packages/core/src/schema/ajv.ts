import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { formats } from "../formats/index.ts";

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
    formats: Object.fromEntries([...formats.values()].map(({ name, pattern }) => [name, pattern])),
    ...options,
  });
}
