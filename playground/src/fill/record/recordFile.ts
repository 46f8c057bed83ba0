import {
  describeEdition,
  type FormRecord,
  type JsonObject,
  RecordError,
  type ResolvedForm,
  readRecord,
  type SetAsideValue,
} from "@formulyar/core";
import type { Api } from "../../api/index.ts";
import { openFile } from "../../shared/files/openFile.ts";
import { RecordFileError } from "../../shared/files/RecordFileError.ts";
import { fillMessages } from "../messages.ts";

/** The data that a file holds, and a word of caution if they come from elsewhere. */
export interface OpenedRecord {
  /** The edition to open it in: its own, or, when the form has that no more, the open one. */
  readonly edition: string;
  readonly data: JsonObject;
  readonly kept: readonly SetAsideValue[];
  readonly caution?: string;
}

/** The record as a file: `{ form, region, edition, data, kept }`, readable and the same for the same data. */
export function writeRecordFile(
  { id, region, edition }: ResolvedForm,
  data: JsonObject,
  kept: readonly SetAsideValue[] = [],
): string {
  const beside = kept.length > 0 ? { kept } : {};
  const record = { form: id, ...(region && { region: region.id }), edition, data, ...beside };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * @param editions names of the form's editions
 * @throws RecordFileError when the file is too large, not JSON, or a record of another form.
 */
export async function readRecordFile(
  file: Blob,
  form: ResolvedForm,
  editions: readonly string[],
  api: Pick<Api, "read">,
): Promise<OpenedRecord> {
  const { record, caution } = await readFileAs(file, (value) => readRecord(value, form.id), api);
  const { data, region, edition: own = form.edition, kept = [] } = record;
  const edition = editions.includes(own) ? own : form.edition;
  const elsewhere = region !== undefined && region !== form.region?.id;
  const cautions = [
    ...(caution === undefined ? [] : [caution]),
    ...(elsewhere ? [fillMessages.fileOtherRegion(region)] : []),
    ...(edition === own ? [] : [fillMessages.fileUnknownEdition(describeEdition(own))]),
  ];
  return { edition, data, kept, ...(cautions.length > 0 && { caution: cautions.join(" ") }) };
}

/** A record, and a word of caution about the file that it comes from. */
export interface RecordOfFile {
  readonly record: FormRecord;
  readonly caution?: string;
}

/**
 * The record that a file holds, as `read` understands it; of a document the record in it.
 * @throws RecordFileError when the file is too large, neither JSON nor a document of ours, or `read` throws a RecordError.
 */
export async function readFileAs(
  file: Blob,
  read: (value: unknown) => FormRecord,
  api: Pick<Api, "read">,
): Promise<RecordOfFile> {
  const { value, ...beside } = await openFile(file, api);
  try {
    return { record: read(value), ...beside };
  } catch (error) {
    throw error instanceof RecordError ? new RecordFileError(error.message) : error;
  }
}
