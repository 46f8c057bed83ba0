import { ObjectReader, type PdfObject, PdfStream } from "../syntax/index.ts";
import { RevisedPdfError } from "./RevisedPdfError.ts";

/**
 * The object that begins at a byte: `12 0 obj … endobj`. `lengthOf`: what a length that stands elsewhere is.
 * @throws RevisedPdfError, PdfSyntaxError
 */
export function readIndirect(
  bytes: Uint8Array,
  at: number,
  lengthOf: ((length: PdfObject | undefined) => PdfObject | undefined) | undefined,
): PdfObject {
  const reader = new ObjectReader(bytes, at);
  reader.word();
  reader.word();
  if (!reader.take("obj")) throw new RevisedPdfError("damaged", `no object at byte ${at}`);
  const object = reader.object();
  if (!(object instanceof Map) || !reader.take("stream")) return object;
  const start = reader.at + (bytes[reader.at] === 13 ? 2 : 1);
  const given = object.get("Length");
  const length = typeof given === "number" ? given : lengthOf?.(given);
  if (typeof length !== "number" || start + length > bytes.length)
    throw new RevisedPdfError("damaged", `a stream without length at byte ${at}`);
  return new PdfStream(object, bytes.subarray(start, start + length));
}
