import { isObject, type JsonObject, JsonTextError, readJsonText } from "@formulyar/core";
import type { RevisedPdf } from "../pdf/file/openRevised.ts";
import { type PdfDict, type PdfObject, PdfRef, PdfStream, PdfString, textOf } from "../pdf/syntax/index.ts";
import { NotIssuedError } from "./NotIssuedError.ts";

/** Name of the attachment that is the record. */
export const RECORD_FILE = "record.json";

/**
 * The record that lies in a file, as its JSON says it.
 * @throws NotIssuedError when there is none
 */
export function embeddedRecord(file: RevisedPdf): JsonObject {
  const attachments = attachmentsOf(file);
  const own = attachments.filter(({ name }) => name === RECORD_FILE);
  for (const { specification } of own) {
    const record = recordOf(file, specification);
    if (record) return record;
  }
  throw new NotIssuedError(attachments.length > 0 ? "foreign-attachment" : "no-record");
}

interface Attachment {
  readonly name: string;
  readonly specification: PdfDict;
}

/** By the file's list (`/AF`) and its names: who signs or saves a file may drop either. */
function attachmentsOf(file: RevisedPdf): readonly Attachment[] {
  const names = file.dict(file.catalog.get("Names")).get("EmbeddedFiles");
  const listed = [...file.list(file.catalog.get("AF")), ...namedBy(file, names, new Set())];
  return listed.map((item) => {
    const specification = file.dict(item);
    const name = file.resolve(specification.get("UF")) ?? file.resolve(specification.get("F"));
    return { name: name instanceof PdfString ? textOf(name) : "", specification };
  });
}

/** The values of a name tree (ISO 32000-1, 7.9.6). */
function namedBy(file: RevisedPdf, node: PdfObject | undefined, seen: Set<number>): readonly PdfObject[] {
  if (node instanceof PdfRef) {
    if (seen.has(node.number)) return [];
    seen.add(node.number);
  }
  const dict = file.dict(node);
  const values = file.list(dict.get("Names")).filter((_, index) => index % 2 === 1);
  return [...values, ...file.list(dict.get("Kids")).flatMap((kid) => namedBy(file, kid, seen))];
}

function recordOf(file: RevisedPdf, specification: PdfDict): JsonObject | undefined {
  const embedded = file.dict(specification.get("EF"));
  const stream = file.resolve(embedded.get("UF") ?? embedded.get("F"));
  if (!(stream instanceof PdfStream)) return undefined;
  const value = parsed(file.unpack(stream));
  return isObject(value) && typeof value.form === "string" && isObject(value.data) ? value : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return readJsonText(bytes);
  } catch (error) {
    if (error instanceof JsonTextError) return undefined;
    throw error;
  }
}
