import type { FormRecord, IsoDate } from "@formulyar/core";
import type { FormDocument } from "../document/createDocument.ts";
import type { Printer } from "../printer/createPrinter.ts";

/** What of a record goes into its document; form, region and edition are those of the document's form. */
export type RecordToIssue = Pick<FormRecord, "data" | "kept">;

export interface IssueOptions {
  /** The day that rules take as today. */
  readonly today: IsoDate;
  readonly signal?: AbortSignal;
}

/**
 * Makes the PDF of one record, or of a blank, ready to be kept: PDF/A-3a and PDF/UA-1 with the record inside.
 * @throws PrintError, BrowserNotFoundError; the signal's reason when that is raised
 */
export async function issueDocument(
  printer: Printer,
  document: FormDocument,
  record: RecordToIssue | undefined,
  { today, signal }: IssueOptions,
): Promise<Uint8Array> {
  return printer.print(document.html(record?.data, { today }), signal);
}
