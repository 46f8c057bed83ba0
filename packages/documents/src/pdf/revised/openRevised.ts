import {
  nameOf,
  ObjectReader,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfSyntaxError,
} from "../syntax/index.ts";
import { RevisedPdfError } from "./RevisedPdfError.ts";
import { readIndirect } from "./readIndirect.ts";
import { type ObjectPlace, readTables } from "./readTables.ts";
import { unpack } from "./unpack.ts";

/** The objects of a file as its last revision has them. A file that lies about itself throws when it is asked. */
export interface RevisedPdf {
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  /** Numbers of all objects that are in use. */
  readonly numbers: readonly number[];
  /** What a reference stands for, or the object itself; nothing for a number that is free. */
  resolve(object: PdfObject | undefined): PdfObject | undefined;
  /** The same, where a dictionary is wanted: empty when there is none. A stream's dictionary counts. */
  dict(object: PdfObject | undefined): PdfDict;
  /** The same, where a list is wanted: empty when there is none. */
  list(object: PdfObject | undefined): readonly PdfObject[];
  /** The bytes of a stream, unpacked. */
  unpack(stream: PdfStream): Uint8Array;
}

/** References that lead to references, deeper than this, lead in a circle. */
const DEEPEST = 50;

/**
 * Opens a file of ours, or one that others have added to or written anew.
 * @throws RevisedPdfError when it is no PDF, damaged, or encrypted
 */
export function openRevised(bytes: Uint8Array): RevisedPdf {
  if (!isPdf(bytes)) throw new RevisedPdfError("no-pdf", "the file does not begin as a PDF");
  return guarded(() => open(bytes));
}

const HEAD = 1024;

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, HEAD)).includes("%PDF-");
}

function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PdfSyntaxError) throw new RevisedPdfError("damaged", error.message);
    throw error;
  }
}

function open(bytes: Uint8Array): RevisedPdf {
  const { places, trailer } = readTables(bytes);
  const objects = new Map<number, PdfObject | undefined>();
  const packed = new Map<number, readonly PdfObject[]>();

  function get(number: number): PdfObject | undefined {
    if (objects.has(number)) return objects.get(number);
    // While it is being read, it is not there: a length that refers to its own stream ends here.
    objects.set(number, undefined);
    const object = read(places.get(number));
    objects.set(number, object);
    return object;
  }

  function read(place: ObjectPlace | undefined): PdfObject | undefined {
    if (!place) return undefined;
    if (place.kind === "byte") return guarded(() => readIndirect(bytes, place.at, resolve));
    const known = packed.get(place.stream) ?? guarded(() => readPacked(get(place.stream), resolve));
    packed.set(place.stream, known);
    return known[place.index];
  }

  function resolve(object: PdfObject | undefined): PdfObject | undefined {
    let found = object;
    for (let depth = 0; found instanceof PdfRef; depth++) {
      if (depth > DEEPEST) return undefined;
      found = get(found.number);
    }
    return found ?? undefined;
  }

  const dict = (object: PdfObject | undefined): PdfDict => {
    const found = resolve(object);
    if (found instanceof PdfStream) return found.dict;
    return found instanceof Map ? found : new Map();
  };
  const list = (object: PdfObject | undefined) => {
    const found = resolve(object);
    return Array.isArray(found) ? found : [];
  };
  if (trailer.has("Encrypt")) throw new RevisedPdfError("encrypted", "the file is encrypted");
  const catalog = dict(trailer.get("Root"));
  if (catalog.size === 0) throw new RevisedPdfError("damaged", "no catalog");
  const numbers = [...places].flatMap(([number, place]) => (place ? [number] : []));
  return { trailer, catalog, numbers, resolve, dict, list, unpack };
}

/** The objects of an object stream (ISO 32000-1, 7.5.7). */
function readPacked(
  stream: PdfObject | undefined,
  resolve: (object: PdfObject | undefined) => PdfObject | undefined,
): readonly PdfObject[] {
  if (!(stream instanceof PdfStream) || nameOf(stream.dict.get("Type")) !== "ObjStm")
    throw new RevisedPdfError("damaged", "an object stream is missing");
  const content = unpack(stream);
  const count = Number(resolve(stream.dict.get("N")));
  const first = Number(resolve(stream.dict.get("First")));
  const index = new ObjectReader(content);
  const objects: PdfObject[] = [];
  for (let at = 0; at < count; at++) {
    index.word();
    const offset = Number(index.word());
    if (!Number.isInteger(offset)) throw new RevisedPdfError("damaged", "an object stream is broken");
    objects.push(new ObjectReader(content, first + offset).object());
  }
  return objects;
}
