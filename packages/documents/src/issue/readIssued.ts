import { type FormRecord, type JsonObject, RecordError, readRecord } from "@formulyar/core";
import { openRevised, type RevisedPdf } from "../pdf/file/openRevised.ts";
import { RevisedPdfError } from "../pdf/file/RevisedPdfError.ts";
import { PdfSyntaxError } from "../pdf/syntax/index.ts";
import { type Addition, additionsBetween } from "./additions.ts";
import { embeddedRecord } from "./embeddedRecord.ts";
import { firstRevisionEnd } from "./firstRevision.ts";
import { NotIssuedError } from "./NotIssuedError.ts";
import { hashOf } from "./recordFile.ts";

/**
 * What became of a document since it was issued. It finds accidents and changes by the unskilled: whoever knows how the
 * fingerprints are made can make them anew. Only a signature proves who issued a document.
 */
export type IssueVerdict =
  /** Every byte is as it was issued. */
  | { readonly kind: "untouched" }
  /** Every byte is there, and something stands after them: a signature, filled fields, notes. */
  | { readonly kind: "appended"; readonly additions: readonly Addition[] }
  /** The file was changed or saved anew; the record in it is as it was issued. */
  | { readonly kind: "changed" }
  /** The record itself is not the one that was issued. */
  | { readonly kind: "record-changed" };

/** A document of ours, read back. */
export interface IssuedDocument {
  /** As it was issued, wherever that can still be told. */
  readonly record: FormRecord;
  /** The fingerprint that the record bears: `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly verdict: IssueVerdict;
}

/**
 * Gives back the record that lies in a document of ours, and says whether the file was changed since it was issued.
 * @throws NotIssuedError for anything else
 */
export function readIssued(bytes: Uint8Array): IssuedDocument {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RevisedPdfError) throw new NotIssuedError(error.reason);
    if (error instanceof PdfSyntaxError) throw new NotIssuedError("damaged");
    throw error;
  }
}

function read(bytes: Uint8Array): IssuedDocument {
  const end = firstRevisionEnd(bytes);
  if (end === undefined) return readChanged(openRevised(bytes));
  const issued = openRevised(bytes.subarray(0, end));
  const found = foundIn(issued);
  if (!found.sound) return { ...found.document, verdict: { kind: "record-changed" } };
  const verdict: IssueVerdict =
    end === bytes.length
      ? { kind: "untouched" }
      : { kind: "appended", additions: additionsOf(issued, bytes, found.document.hash) };
  return { ...found.document, verdict };
}

function readChanged(file: RevisedPdf): IssuedDocument {
  const { document, sound } = foundIn(file);
  return { ...document, verdict: { kind: sound ? "changed" : "record-changed" } };
}

interface Found {
  readonly document: Omit<IssuedDocument, "verdict">;
  /** Whether the record bears its own fingerprint. */
  readonly sound: boolean;
}

function foundIn(file: RevisedPdf): Found {
  const { hash, ...rest } = embeddedRecord(file);
  const record = asRecord(rest);
  const own = typeof hash === "string" ? hash : "";
  return { document: { record, hash: own }, sound: own === hashOf(rest as unknown as FormRecord) };
}

/** A file `record.json` of another program's is not a record. */
function asRecord(value: JsonObject): FormRecord {
  try {
    return readRecord(value, String(value.form));
  } catch (error) {
    if (error instanceof RecordError) throw new NotIssuedError("foreign-attachment");
    throw error;
  }
}

function additionsOf(issued: RevisedPdf, bytes: Uint8Array, hash: string): readonly Addition[] {
  try {
    const now = openRevised(bytes);
    return additionsBetween(issued, now, sameRecord(now, hash));
  } catch (error) {
    // What was put at the end of the file is no revision of it.
    if (error instanceof RevisedPdfError || error instanceof PdfSyntaxError) return ["other"];
    throw error;
  }
}

function sameRecord(now: RevisedPdf, hash: string): boolean {
  try {
    const { document, sound } = foundIn(now);
    return sound && document.hash === hash;
  } catch (error) {
    if (error instanceof NotIssuedError) return false;
    throw error;
  }
}
