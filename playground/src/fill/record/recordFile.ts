import {
  describeEdition,
  type FormRecord,
  type JsonObject,
  RecordError,
  type ResolvedForm,
  readRecord,
  type SetAsideValue,
} from "@formulyar/core";
import { fillMessages } from "../messages.ts";

/** Larger than any filled form; megabytes. */
const LIMIT = 5;

/** The data that a file holds, and a word of caution if they come from elsewhere. */
export interface OpenedRecord {
  /** The edition to open it in: its own, or, when the form has that no more, the open one. */
  readonly edition: string;
  readonly data: JsonObject;
  readonly kept: readonly SetAsideValue[];
  readonly caution?: string;
}

/** A file that holds no data of this form. The message is Russian and fit to be shown. */
export class RecordFileError extends Error {
  override readonly name = "RecordFileError";
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
): Promise<OpenedRecord> {
  const record = await readFileAs(file, (value) => readRecord(value, form.id));
  const { data, region, edition: own = form.edition, kept = [] } = record;
  const edition = editions.includes(own) ? own : form.edition;
  const elsewhere = region !== undefined && region !== form.region?.id;
  const cautions = [
    ...(elsewhere ? [fillMessages.fileOtherRegion(region)] : []),
    ...(edition === own ? [] : [fillMessages.fileUnknownEdition(describeEdition(own))]),
  ];
  return { edition, data, kept, ...(cautions.length > 0 && { caution: cautions.join(" ") }) };
}

/**
 * The record that a file holds, as `read` understands it.
 * @throws RecordFileError when the file is too large, not JSON, or `read` throws a RecordError.
 */
export async function readFileAs(file: Blob, read: (value: unknown) => FormRecord): Promise<FormRecord> {
  if (file.size > LIMIT * 1024 * 1024) throw new RecordFileError(fillMessages.fileTooLarge(LIMIT));
  const value = parse(decode(await file.arrayBuffer()));
  try {
    return read(value);
  } catch (error) {
    throw error instanceof RecordError ? new RecordFileError(error.message) : error;
  }
}

/** The decoder drops a byte order mark that editors on Windows put first. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RecordFileError(fillMessages.fileNotText);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordFileError(fillMessages.fileNotJson);
  }
}
