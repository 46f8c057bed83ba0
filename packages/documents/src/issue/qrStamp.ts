import type { Form } from "@formulyar/core";
import encodeQR from "qr";
import { MARGINS, pageSize } from "../document/pageStyle.ts";
import type { Stamp } from "../pdf/archive/stamp.ts";
import { documentNumber } from "./documentFacts.ts";
import type { IssuedRecord } from "./recordFile.ts";

/** So many digits of the fingerprint tell one record from another; all of them would make a large code. */
const DIGITS = 16;

/** What is longer is no number but a mistake, and would make a code that nobody can scan. */
const LONGEST_NUMBER = 40;

/**
 * What the QR code says: an address without a place, so that nothing is opened by it.
 * `formulyar:1?form=…&edition=…&region=…&number=…&hash=…`; of a blank only form, edition and region.
 */
export function qrText(form: Form, record: IssuedRecord, blank: boolean): string {
  const number = blank ? undefined : documentNumber(form, record.data)?.slice(0, LONGEST_NUMBER);
  const parts = new URLSearchParams({
    form: record.form,
    ...(record.edition && { edition: record.edition }),
    ...(record.region && { region: record.region }),
    ...(number !== undefined && { number }),
    ...(blank ? {} : { hash: record.hash.slice("sha256:".length).slice(0, DIGITS) }),
  });
  return `formulyar:1?${parts}`;
}

/**
 * The QR code of a document: lower right on its first sheet, else upper right (ГОСТ Р 7.0.97-2025, реквизит «Штрих-код
 * (QR-код)»), in the margin, so that no form's layout moves. None where the region or the form has switched it off.
 */
export function qrStamp(form: Form, record: IssuedRecord, blank: boolean): Stamp | undefined {
  const { print, region, title } = form.definition;
  if (print.qrCode === false || region?.print?.qrCode === false) return undefined;
  const place = placeOf(form);
  if (!place) return undefined;
  const number = blank ? undefined : documentNumber(form, record.data);
  return {
    ...place,
    modules: modulesOf(qrText(form, record, blank)),
    alt: `QR-код документа: ${title}${number === undefined ? "" : ` № ${number}`}, редакция ${record.edition}`,
  };
}

/** The margin of the sheet is the quiet zone; the library draws one of its own at least. */
function modulesOf(text: string): Stamp["modules"] {
  return encodeQR(text, "raw", { ecc: "low", border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

// Millimetres. Printers leave the outermost four blank; a code smaller than 9 is hard to scan.
const EDGE = 4.5;
const AIR = 2.5;
const SMALLEST = 9;
const LARGEST = 13;

function placeOf({ definition: { print } }: Form): Pick<Stamp, "size" | "right" | "bottom"> | undefined {
  const { top, right, bottom } = { ...MARGINS, ...print.margins };
  const below = Math.min(LARGEST, bottom - EDGE - AIR);
  const above = Math.min(LARGEST, top - EDGE - AIR);
  const inset = Math.max(EDGE, right);
  if (below >= SMALLEST) return { size: below, right: inset, bottom: EDGE };
  if (above >= SMALLEST) return { size: above, right: inset, bottom: pageSize(print).height - EDGE - above };
  return undefined;
}
