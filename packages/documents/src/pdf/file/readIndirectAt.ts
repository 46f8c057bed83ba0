import { ObjectReader, type PdfObject, PdfStream, PdfSyntaxError } from "../syntax/index.ts";

/** An object with its number, and where it ends. */
export interface IndirectObject {
  readonly number: number;
  readonly object: PdfObject;
  readonly end: number;
  /** A stream whose length is not where its `endstream` stands. */
  readonly wrongLength: boolean;
}

type LengthOf = (length: PdfObject | undefined) => PdfObject | undefined;

/** Reads `12 0 obj … endobj`. A stream with a wrong length ends where `endstream` stands. @throws PdfSyntaxError */
export function readIndirectAt(bytes: Uint8Array, at: number, lengthOf: LengthOf): IndirectObject {
  const reader = new ObjectReader(bytes, at);
  const number = Number(reader.word() || Number.NaN);
  reader.word();
  if (!Number.isInteger(number) || !reader.take("obj")) throw new PdfSyntaxError("no object", at);
  const object = reader.object();
  const end = reader.at;
  if (!(object instanceof Map) || !reader.take("stream")) return { number, object, end, wrongLength: false };
  const start = dataStart(bytes, reader.at);
  const length = lengthOf(object.get("Length"));
  if (typeof length === "number" && endsThere(bytes, start + length))
    return {
      number,
      object: new PdfStream(object, bytes.subarray(start, start + length)),
      end: start + length,
      wrongLength: false,
    };
  const stop = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("endstream", start);
  if (stop < 0) throw new PdfSyntaxError("a stream does not end", at);
  const data = bytes.subarray(start, beforeLineEnd(bytes, start, stop));
  return { number, object: new PdfStream(object, data), end: stop, wrongLength: true };
}

function dataStart(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  return bytes[at] === 10 ? at + 1 : at;
}

function endsThere(bytes: Uint8Array, at: number): boolean {
  if (!Number.isSafeInteger(at) || at > bytes.length || at < 0) return false;
  return new ObjectReader(bytes, at).take("endstream");
}

function beforeLineEnd(bytes: Uint8Array, start: number, stop: number): number {
  let end = stop;
  if (end > start && bytes[end - 1] === 10) end--;
  if (end > start && bytes[end - 1] === 13) end--;
  return end;
}
