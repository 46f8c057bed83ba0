import {
  type AskedEdition,
  type Catalogue,
  createCatalogue,
  type Form,
  type FormRecord,
  type JsonObject,
  readRecord,
} from "@formulyar/core";
import { createDocument, documentSources, type FormDocument } from "@formulyar/documents";
import { recordForm, recordRegion } from "@formulyar/server";
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
 * The form that `FORM`, `--region`, `--edition` and `--case-date` name, and the record in `FILE`; a record's own region
 * counts like `--region`, and its own edition decides.
 * @throws CliError, UnknownFormError, UnknownRegionError, UnknownEditionError, RecordError, DefinitionError
 */
export async function openRecord(input: Input, world: World): Promise<OpenRecord> {
  const { operands, options } = input;
  const [id = "", file] = operands;
  const layer = await loadDefinitions(world, options.forms);
  const catalogue = createCatalogue(layer.files);
  // A wrong name of the form is told before the file is looked at.
  atPlaces(layer, world, () => catalogue.editions(id, options.region));
  const record = file === undefined ? undefined : await readRecordFile(file, id, options.region, world);
  const form = atPlaces(layer, world, () => openForm(catalogue, id, record, input, world));
  const document = () => atPlaces(layer, world, () => createDocument(form, documentSources(catalogue, form)));
  return { form, document, ...(record && { data: record.data }) };
}

/** A record of a form, in its region or in the one asked for. @throws CliError, RecordError */
export async function readRecordFile(
  file: string,
  id: string,
  asked: string | undefined,
  world: World,
): Promise<FormRecord> {
  const record = readRecord(await readInput(file, world), id);
  const region = recordRegion(asked, record);
  return { ...record, ...(region !== undefined && { region }) };
}

/** What the options say about the edition; the day of the rules counts when nothing tells the day of the case. */
export function askedEdition({ options }: Input, world: World): AskedEdition {
  return { edition: options.edition, caseDate: options["case-date"], on: options.on ?? world.today() };
}

function openForm(
  catalogue: Catalogue,
  id: string,
  record: FormRecord | undefined,
  input: Input,
  world: World,
): Form {
  const asked = askedEdition(input, world);
  if (record) return recordForm(catalogue, record, asked);
  const { edition, caseDate, on } = asked;
  return catalogue.form(
    id,
    input.options.region,
    edition === undefined ? { on: caseDate ?? on } : { edition },
  );
}
