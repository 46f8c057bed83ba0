import {
  compileForm,
  createCatalogue,
  type DefinitionFiles,
  type Form,
  type JsonObject,
} from "@formulyar/core";
import { validatorModule } from "@formulyar/core/standalone";
import { filledRecord } from "./filledRecord.ts";
import { grownForm } from "./grownForm.ts";

/** One size of the form that is measured. */
export interface BenchCase {
  readonly rows: number;
  readonly form: Form;
  /** A record with every row of the table filled in, some of them wrongly. */
  readonly data: JsonObject;
  /** Source of the module of precompiled validators. */
  readonly validators: string;
}

/** The day that rules take as today. */
export const today = "2024-12-02";

/** The ИПСП with a table of so many rows. */
export function benchCase(files: DefinitionFiles, rows: number): BenchCase {
  const form = compileForm(grownForm(createCatalogue(files).resolve("ipsp"), rows));
  return { rows, form, data: filledRecord(files, form), validators: validatorModule(form.definition) };
}
