import standalone from "ajv/dist/standalone/index.js";
import type { ResolvedForm, Schema } from "../model/index.ts";
import { createAjv } from "../schema/ajv.ts";
import { compactOptions } from "../schema/compactOptions.ts";
import { draftSchema } from "../schema/draftSchema.ts";
import { runtimeSource, withOwnRuntime } from "./runtimeSource.ts";

/**
 * The validators of a form as the source of an ES module without imports:
 * `export const draft, final`, each a `SchemaValidator`. Runs where `unsafe-eval` is forbidden.
 */
export function validatorModule({ schema }: ResolvedForm): string {
  const found = known.get(schema) ?? moduleOf(schema);
  known.set(schema, found);
  return found;
}

/** Regions that leave a form's schema alone share its validators. */
const known = new WeakMap<Schema, string>();

function moduleOf(schema: Schema): string {
  const ajv = createAjv({ code: { source: true, esm: true, lines: false } });
  ajv.addSchema(compactOptions(draftSchema(schema)), "draft");
  ajv.addSchema(compactOptions(schema), "final");
  const code = standalone.default(ajv, { isDraft: "draft", isFinal: "final" });
  return `${runtimeSource}\n${withOwnRuntime(code)}\n${listing}`;
}

const listing = `
const listing = (validate) => (data) => (validate(data) ? [] : validate.errors);
export const draft = listing(isDraft);
export const final = listing(isFinal);
`;
