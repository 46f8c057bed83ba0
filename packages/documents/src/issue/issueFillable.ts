import type { FormDocument } from "../document/createDocument.ts";
import { loadOwnFonts } from "../pdf/fonts/loadOwnFonts.ts";
import { readPrinted } from "../pdf/printed/readPrinted.ts";
import type { Printer } from "../printer/createPrinter.ts";
import { fieldPlaces } from "./fieldPlaces.ts";
import { finishDocument } from "./finishDocument.ts";
import type { IssueOptions } from "./issueDocument.ts";

/**
 * Makes the blank of a form that is filled in on the screen, in any viewer: PDF/A-3a and PDF/UA-1 with a field for each
 * place, named by its pointer. `readFilled` takes it back.
 * @throws PrintError, BrowserNotFoundError; the signal's reason when that is raised
 */
export async function issueFillable(
  printer: Printer,
  document: FormDocument,
  { today, signal }: IssueOptions,
): Promise<Uint8Array> {
  const { page, places } = document.fill({ today });
  const [bytes, fonts] = await Promise.all([printer.print(page, signal), loadOwnFonts()]);
  const file = readPrinted(bytes);
  const part = { from: 0, to: file.pages.length, structure: file.structure };
  return finishDocument(document, undefined, { file, part }, fonts, fieldPlaces(places));
}
