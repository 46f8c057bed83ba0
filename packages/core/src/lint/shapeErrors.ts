import type { ErrorObject } from "ajv";
import { formatSchemas } from "../formatSchemas/index.ts";
import { createAjv } from "../schema/ajv.ts";
import { memoise } from "../support/memoise.ts";

/** A kind of definition file. */
export type FileKind = keyof typeof formatSchemas;

/** What of a file's content does not fit the JSON Schema of its kind (`packages/core/schemas`). */
export function shapeErrors(kind: FileKind, content: unknown): readonly ErrorObject[] {
  return validatorOf(kind)(content);
}

/** Verbose: the schema around a failure tells which keys are known there. */
const validatorOf = memoise((kind: string) => {
  const validate = createAjv({ verbose: true }).compile(formatSchemas[kind as FileKind]);
  return (data: unknown): readonly ErrorObject[] => (validate(data) ? [] : (validate.errors ?? []));
});
