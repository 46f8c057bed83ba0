import type { FormRecord } from "@formulyar/core";
import type { DrawOptions, FormDocument } from "../document/createDocument.ts";
import { loadOwnFonts } from "../pdf/fonts/loadOwnFonts.ts";
import { readPrinted } from "../pdf/printed/readPrinted.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { finishDocument } from "./finishDocument.ts";
import { printable } from "./printableSigns.ts";

/** What of a record goes into its document; form, region and edition are those of the document's form. */
export type RecordToIssue = Pick<FormRecord, "data" | "kept">;

export interface IssueOptions extends DrawOptions {
  readonly signal?: AbortSignal;
}

/**
 * Makes the PDF of one record, or of a blank, ready to be kept: PDF/A-3a and PDF/UA-1 with the record inside. The same
 * record gives the same bytes. A sign that no font has is printed as «�»; {@link unprintableSigns} tells them before.
 * @throws PrintError, BrowserNotFoundError; the signal's reason when that is raised
 */
export async function issueDocument(
  printer: Printer,
  document: FormDocument,
  record: RecordToIssue | undefined,
  { today, signal }: IssueOptions,
): Promise<Uint8Array> {
  const fonts = await loadOwnFonts();
  const { shell, body } = document.page(record?.data, { today });
  const bytes = await printer.print({ shell, body: printable(body, fonts) }, signal);
  const file = readPrinted(bytes);
  const part = { from: 0, to: file.pages.length, structure: file.structure };
  return finishDocument(document, record, { file, part }, fonts);
}
