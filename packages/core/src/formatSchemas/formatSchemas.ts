import { definition, example, form, migration, overlay, parameters, region, texts, ui } from "./generated.ts";

/** JSON Schemas (2020-12) of the files that a definition is made of; the same as in `schemas/*.schema.json`. */
export const formatSchemas = {
  form,
  ui,
  region,
  overlay,
  example,
  definition,
  parameters,
  texts,
  migration,
} as const;
