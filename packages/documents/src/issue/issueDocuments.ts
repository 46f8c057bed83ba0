import type { FormDocument } from "../document/createDocument.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { type IssueOptions, issueDocument, type RecordToIssue } from "./issueDocument.ts";

/**
 * Makes the PDFs of many records of one form, in their order. A record that cannot be printed does not stop the others:
 * its result is rejected with the reason.
 */
export function issueDocuments(
  printer: Printer,
  document: FormDocument,
  records: readonly RecordToIssue[],
  options: IssueOptions,
): Promise<readonly PromiseSettledResult<Uint8Array>[]> {
  return Promise.allSettled(records.map((record) => issueDocument(printer, document, record, options)));
}
