import { createHash } from "node:crypto";
import type { Form, FormRecord, Json } from "@formulyar/core";
import { canonicalJson } from "./canonicalJson.ts";
import type { RecordToIssue } from "./issueDocument.ts";

/** A record as it lies in its document. */
export interface IssuedRecord extends FormRecord {
  /** Fingerprint of all the rest: `sha256:` and 64 hexadecimal digits, of its canonical JSON (RFC 8785). */
  readonly hash: string;
}

/** The whole record: what was filled in, with the form, the region and the edition that it was filled in for. */
export function issuedRecord(form: Form, record: RecordToIssue | undefined): IssuedRecord {
  const { id, region, edition } = form.definition;
  const whole: FormRecord = {
    form: id,
    ...(region && { region: region.id }),
    edition,
    data: record?.data ?? {},
    ...(record?.kept && { kept: record.kept }),
  };
  return { ...whole, hash: hashOf(whole) };
}

/** The fingerprint of a record. */
export function hashOf(record: FormRecord): string {
  const text = canonicalJson(record as unknown as Json);
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** The bytes of the file that lies in the document: a record that every program of ours takes. */
export function recordFile(record: IssuedRecord): Buffer {
  return Buffer.from(`${canonicalJson(record as unknown as Json)}\n`, "utf8");
}
