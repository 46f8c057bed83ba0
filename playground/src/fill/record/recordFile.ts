import {
  type FormRecord,
  type JsonObject,
  RecordError,
  type ResolvedForm,
  readRecord,
} from "@formulyar/core";
import { fillMessages } from "../messages.ts";

/** Larger than any filled form; megabytes. */
const LIMIT = 5;

/** The data that a file holds, and a word of caution if they come from elsewhere. */
export interface OpenedRecord {
  readonly data: JsonObject;
  readonly caution?: string;
}

/** A file that holds no data of this form. The message is Russian and fit to be shown. */
export class RecordFileError extends Error {
  override readonly name = "RecordFileError";
}

/** The record as a file: `{ form, region, edition, data }`, readable and the same for the same data. */
export function writeRecordFile({ id, region, edition }: ResolvedForm, data: JsonObject): string {
  const record = { form: id, ...(region && { region: region.id }), edition, data };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** @throws RecordFileError when the file is too large, not JSON, or a record of another form. */
export async function readRecordFile(file: Blob, form: ResolvedForm): Promise<OpenedRecord> {
  const { data, region } = await readFileAs(file, (value) => readRecord(value, form.id));
  const elsewhere = region !== undefined && region !== form.region?.id;
  return elsewhere ? { data, caution: fillMessages.fileOtherRegion(region) } : { data };
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
