import type { FormDocument } from "../document/createDocument.ts";
import { sheetOf, textWidth } from "../document/pageStyle.ts";
import type { IssueOptions, RecordToIssue } from "../issue/issueDocument.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { convert } from "./convert.ts";

/**
 * Makes a document for word processors (DOCX) of one record, or of a blank: the words, tables, ruled lines and squares of
 * the PDF, to be edited before it is signed. The same record on the same day gives the same bytes.
 * @throws PrintError, BrowserNotFoundError; the signal's reason when that is raised
 */
export async function issueWordDocument(
  printer: Printer,
  document: FormDocument,
  record: RecordToIssue | undefined,
  { today, signal }: IssueOptions,
): Promise<Uint8Array> {
  const { title, print } = document.form.definition;
  const page = await printer.layOut(document.html(record?.data, { today }), textWidth(print), signal);
  // Loaded when it is needed first: the library is large, and most documents are PDF.
  const { writeWord } = await import("./write/writeWord.ts");
  return writeWord({ title, today, sheet: sheetOf(print), sections: convert(page) });
}
