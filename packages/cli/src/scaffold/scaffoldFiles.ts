import { scaffoldForm } from "./scaffoldForm.ts";
import { scaffoldRecord } from "./scaffoldRecord.ts";
import { scaffoldSchema } from "./scaffoldSchema.ts";
import { scaffoldTemplate } from "./scaffoldTemplate.ts";

/** The files of a new form by their path in its folder, and its template. */
export interface Scaffold {
  readonly files: Readonly<Record<string, string>>;
  readonly template: string;
}

/**
 * A form small enough to be read at a glance, with one of everything: a rule, a hint, examples that pass and fail.
 * @param schemas where the JSON Schemas of the format lie, seen from the form's folder
 */
export function scaffoldFiles(id: string, schemas: string): Scaffold {
  const { form, ui } = scaffoldForm(id, schemas);
  const { complete, incomplete } = scaffoldRecord(schemas);
  return {
    files: {
      "form.json": json(form),
      "schema.json": json(scaffoldSchema(schemas)),
      "ui.json": json(ui),
      "examples/complete.json": json(complete),
      "examples/no-name.invalid.json": json(incomplete),
    },
    template: scaffoldTemplate,
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
