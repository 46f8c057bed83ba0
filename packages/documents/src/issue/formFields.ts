import type { RevisedPdf } from "../pdf/file/openRevised.ts";
import { PdfName, type PdfObject, PdfRef, PdfStream, PdfString } from "../pdf/syntax/index.ts";

/** No form has so many fields; a tree that leads in circles has. */
const MOST = 50_000;

/**
 * What stands in the fields of a file, by their whole names: the text of one, the state of a mark. Empty ones are left out.
 * Wherever the viewer saved it: in a further revision, or in a file written anew.
 */
export function formFields(file: RevisedPdf): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const seen = new Set<number>();
  const visit = (item: PdfObject, above: string | undefined): void => {
    if (item instanceof PdfRef && (seen.has(item.number) || seen.size > MOST)) return;
    if (item instanceof PdfRef) seen.add(item.number);
    const dict = file.dict(item);
    const title = textIn(file, dict.get("T"));
    const name = title === undefined ? above : above === undefined ? title : `${above}.${title}`;
    const value = textIn(file, dict.get("V"))?.trim();
    if (name !== undefined && value !== undefined && value !== "" && value !== "Off") values.set(name, value);
    for (const kid of file.list(dict.get("Kids"))) visit(kid, name);
  };
  for (const field of file.list(file.dict(file.catalog.get("AcroForm")).get("Fields")))
    visit(field, undefined);
  return values;
}

function textIn(file: RevisedPdf, object: PdfObject | undefined): string | undefined {
  const value = file.resolve(object);
  if (value instanceof PdfName) return value.value;
  if (value instanceof PdfString) return unicodeOf(value.bytes);
  if (value instanceof PdfStream) return unicodeOf(Buffer.from(file.unpack(value)).toString("latin1"));
  if (Array.isArray(value)) return value.flatMap((one) => textIn(file, one) ?? []).join("; ");
  return undefined;
}

/** Where PDFDocEncoding differs from Latin-1: 0x18 to 0x1F, 0x80 to 0xA0 (ISO 32000-1, annex D.2). */
const LOW = "˘ˇˆ˙˝˛˚˜";
const HIGH = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

/** A text string as people read it: UTF-16 either way round, UTF-8, or PDFDocEncoding; any end of a line is `\n`. */
export function unicodeOf(bytes: string): string {
  const raw = Buffer.from(bytes, "latin1");
  const text = decoded(raw, bytes);
  // A language between escapes (7.9.2.2) is no part of the text.
  const plain = text.split(ESCAPE).filter((_, index) => index % 2 === 0);
  return plain.join("").replaceAll(/\r\n?/g, "\n");
}

const ESCAPE = "\u001b";

function decoded(raw: Buffer, bytes: string): string {
  if (bytes.startsWith("\xFE\xFF"))
    return Buffer.from(raw.subarray(2, raw.length & ~1))
      .swap16()
      .toString("utf16le");
  if (bytes.startsWith("\xFF\xFE")) return raw.subarray(2).toString("utf16le");
  if (bytes.startsWith("\xEF\xBB\xBF")) return raw.subarray(3).toString("utf8");
  return Array.from(bytes, fromPdfDoc).join("");
}

function fromPdfDoc(sign: string): string {
  const code = sign.charCodeAt(0);
  const other = code < 0x80 ? LOW[code - 0x18] : HIGH[code - 0x80];
  return other ?? sign;
}
