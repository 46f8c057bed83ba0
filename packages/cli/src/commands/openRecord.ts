import { createCatalogue, type Form, type FormRecord, type JsonObject, readRecord } from "@formulyar/core";
import { createDocument, documentSources, type FormDocument } from "@formulyar/documents";
import { recordRegion } from "@formulyar/server";
import type { Input } from "../Command.ts";
import { atPlaces } from "../definitions/atPlaces.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { readInput } from "../io/readInput.ts";
import type { World } from "../World.ts";

/** What the commands over one record work with. */
export interface OpenRecord {
  readonly form: Form;
  /** Absent when no file was named. */
  readonly data?: JsonObject;
  /** The form's printed document. @throws DefinitionError */
  document(): FormDocument;
}

/**
 * The form that `FORM` and `--region` name, and the record in `FILE`; a record's own region counts like `--region`.
 * @throws CliError, UnknownFormError, UnknownRegionError, RecordError, DefinitionError
 */
export async function openRecord(input: Input, world: World): Promise<OpenRecord> {
  const { operands, options } = input;
  const [id = "", file] = operands;
  const layer = await loadDefinitions(world, options.forms);
  const catalogue = createCatalogue(layer.files);
  const compiled = (region: string | undefined): Form =>
    atPlaces(layer, world, () => catalogue.form(id, region));
  // A wrong name of the form is told before the file is looked at.
  compiled(options.region);
  const record = file === undefined ? undefined : readRecord(await readInput(file, world), id);
  const form = compiled(regionOf(record, options.region));
  const document = () => atPlaces(layer, world, () => createDocument(form, documentSources(catalogue, form)));
  return { form, document, ...(record && { data: record.data }) };
}

function regionOf(record: FormRecord | undefined, asked: string | undefined): string | undefined {
  return record ? recordRegion(asked, record) : asked;
}
