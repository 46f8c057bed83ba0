import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { Form, Json, JsonObject, Level } from "../model/index.ts";

/** Files of a form `small` with the given schema, for tests in one readable line. */
export function smallFiles(
  schema: unknown,
  extra: { readonly [path: string]: unknown } = {},
  manifest: JsonObject = {},
) {
  return {
    "forms/small/form.json": { id: "small", title: "Малая форма", ...manifest },
    "forms/small/schema.json": {
      $schema: "../../packages/core/schemas/definition.schema.json",
      type: "object",
      ...(schema as object),
    },
    ...extra,
  };
}

/** That form, ready to use. */
export function smallForm(schema: unknown, manifest: JsonObject = {}): Form {
  return createCatalogue(smallFiles(schema, {}, manifest)).form("small");
}

/** The problems of a record as `rule path`, in their order. */
export function problemsOf(
  form: Form,
  data: Json,
  level: Level = "final",
  today = "2024-12-01",
): readonly string[] {
  return form.check(data, { level, today }).map((problem) => `${problem.rule} ${problem.path}`);
}
