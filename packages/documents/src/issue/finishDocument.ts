import type { FormDocument } from "../document/createDocument.ts";
import { isEmpty } from "../document/printable.ts";
import { type PrintedPart, writeArchive } from "../pdf/archive/writeArchive.ts";
import type { FieldPlace } from "../pdf/fields/FieldPlace.ts";
import type { OwnFonts } from "../pdf/fonts/ownFonts.ts";
import type { PrintedFile } from "../pdf/printed/readPrinted.ts";
import { documentDay } from "./documentFacts.ts";
import { RECORD_FILE } from "./embeddedRecord.ts";
import type { RecordToIssue } from "./issueDocument.ts";
import { qrStamp } from "./qrStamp.ts";
import { issuedRecord, recordFile } from "./recordFile.ts";

/** Makes of one document of a printed file a file of its own, ready to be kept, with its record inside. */
export function finishDocument(
  { form }: FormDocument,
  record: RecordToIssue | undefined,
  printed: { readonly file: PrintedFile; readonly part: PrintedPart },
  fonts: OwnFonts,
  fields?: readonly FieldPlace[],
): Buffer {
  const { title } = form.definition;
  const whole = issuedRecord(form, record);
  const blank = isEmpty(whole.data);
  const stamp = qrStamp(form, whole, blank);
  const facts = {
    title: blank ? `${title} (бланк)` : title,
    day: documentDay(form, whole.data),
    attachment: {
      name: RECORD_FILE,
      description: `Запись формы «${title}»`,
      type: "application/json",
      bytes: recordFile(whole),
    },
    ...(stamp && { stamp }),
    ...(fields && { fields }),
  };
  return writeArchive(printed.file, printed.part, facts, fonts);
}
