import { ObjectReader, type PdfDict, type PdfObject, PdfRef, PdfStream } from "../syntax/index.ts";
import { PrintedPdfError } from "./PrintedPdfError.ts";

/** Every object of a file that Chromium has just printed, by number. */
export interface PrintedObjects {
  readonly catalog: PdfDict;
  /** The whole file, each character one byte, and where an object begins in it. */
  readonly text: string;
  offset(number: number): number | undefined;
  /** What a reference stands for, or the object itself. */
  resolve(object: PdfObject | undefined): PdfObject | undefined;
  /** The same, where only a dictionary will do. @throws PrintedPdfError */
  dict(object: PdfObject | undefined): PdfDict;
}

/**
 * Reads the objects of a file that Skia wrote: one revision, a plain cross-reference table, lengths that stand in the
 * stream's own dictionary. Files of others are read by `openPdf`.
 * @throws PrintedPdfError, PdfSyntaxError
 */
export function readObjects(bytes: Uint8Array): PrintedObjects {
  const reader = new ObjectReader(bytes, tableOffset(bytes));
  const offsets = readTable(reader);
  const trailer = readTrailer(reader);
  const objects = new Map<number, PdfObject>();

  function get(number: number): PdfObject | undefined {
    const known = objects.get(number);
    if (known !== undefined) return known;
    const offset = offsets[number];
    if (offset === undefined) return undefined;
    const object = readObject(bytes, offset);
    objects.set(number, object);
    return object;
  }
  const resolve = (object: PdfObject | undefined) => (object instanceof PdfRef ? get(object.number) : object);
  const dict = (object: PdfObject | undefined) => {
    const found = resolve(object);
    if (found instanceof Map) return found;
    throw new PrintedPdfError("a dictionary is missing");
  };
  return {
    catalog: dict(trailer.get("Root")),
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"),
    offset: (number) => offsets[number],
    resolve,
    dict,
  };
}

const TAIL = 64;

function tableOffset(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL))).toString("latin1");
  const offset = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (offset === undefined) throw new PrintedPdfError("no startxref at the end");
  return Number(offset);
}

/** Offsets by object number; free numbers have none. */
function readTable(reader: ObjectReader): readonly (number | undefined)[] {
  if (!reader.take("xref")) throw new PrintedPdfError("no cross-reference table");
  const first = Number(reader.word());
  const count = Number(reader.word());
  const offsets: (number | undefined)[] = [];
  for (let index = 0; index < count; index++) {
    const offset = Number(reader.word());
    reader.word();
    if (reader.word() === "n") offsets[first + index] = offset;
  }
  return offsets;
}

function readTrailer(reader: ObjectReader): PdfDict {
  const trailer = reader.take("trailer") ? reader.object() : undefined;
  if (trailer instanceof Map) return trailer;
  throw new PrintedPdfError("no trailer");
}

function readObject(bytes: Uint8Array, offset: number): PdfObject {
  const reader = new ObjectReader(bytes, offset);
  reader.word();
  reader.word();
  if (!reader.take("obj")) throw new PrintedPdfError(`no object at byte ${offset}`);
  const object = reader.object();
  if (!(object instanceof Map) || !reader.take("stream")) return object;
  const start = reader.at + (bytes[reader.at] === 13 ? 2 : 1);
  const length = object.get("Length");
  if (typeof length !== "number") throw new PrintedPdfError(`a stream without length at byte ${offset}`);
  return new PdfStream(object, bytes.subarray(start, start + length));
}
