import { portableSchema, type ResolvedForm } from "@formulyar/core";
import { artefactName } from "./artefactName.ts";

/**
 * The data as a JSON Schema 2020-12 that stands alone and that any validator reads: keywords (`x-…`) and formats of ours
 * are annotations to it. Every record without errors is valid; rules, and what is required only while it is shown, are
 * the validator's task.
 */
export function schemaText(form: ResolvedForm): string {
  const { $schema: _, $id: __, title: ___, ...body } = portableSchema(form.schema);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:formulyar:${artefactName(form)}:${encodeURIComponent(form.edition)}`,
    title: form.title,
    ...body,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
