import { type Api, ApiProblem } from "../../api/index.ts";
import { sharedMessages } from "../messages.ts";
import { RecordFileError } from "./RecordFileError.ts";

/** Larger than any filled form, and than any document of one; megabytes. */
const LIMIT = 5;
const PDF_LIMIT = 16;

const MEGABYTE = 1024 * 1024;

/** What a file chosen by the user holds. */
export interface OpenedFile {
  /** The JSON of a data file, or the record of a document. */
  readonly value: unknown;
  /** What the user must know about a document: it was changed since it was issued. */
  readonly caution?: string;
}

/**
 * Opens a file with data, or a document of ours with the record in it.
 * @throws RecordFileError when it is neither, or too large
 */
export async function openFile(file: Blob, api: Pick<Api, "read">): Promise<OpenedFile> {
  if (await isPdf(file)) return openDocument(file, api);
  if (file.size > LIMIT * MEGABYTE) throw new RecordFileError(sharedMessages.file.tooLarge(LIMIT));
  return { value: parse(decode(await file.arrayBuffer())) };
}

async function isPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, 5).text()) === "%PDF-";
}

async function openDocument(file: Blob, api: Pick<Api, "read">): Promise<OpenedFile> {
  if (file.size > PDF_LIMIT * MEGABYTE) throw new RecordFileError(sharedMessages.file.tooLarge(PDF_LIMIT));
  try {
    const { record, verdict } = await api.read(file);
    return { value: record, ...(verdict.kind !== "untouched" && { caution: verdict.message }) };
  } catch (error) {
    throw error instanceof ApiProblem ? new RecordFileError(error.detail) : error;
  }
}

/** The decoder drops a byte order mark that editors on Windows put first. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new RecordFileError(sharedMessages.file.notText);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordFileError(sharedMessages.file.notJson);
  }
}

/** What to tell about a file that could not be opened. One that was moved away meanwhile cannot be read either. */
export function fileFailure(error: unknown): string {
  if (error instanceof RecordFileError) return error.message;
  return error instanceof ApiProblem ? `${error.title}. ${error.detail}` : sharedMessages.file.unreadable;
}
