import {
  nameOf,
  ObjectReader,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfSyntaxError,
} from "../syntax/index.ts";
import { decodeStream } from "./decodeStream.ts";
import { readIndirectAt } from "./readIndirectAt.ts";
import { type ObjectPlace, readTables } from "./readTables.ts";
import { scanObjects } from "./scanObjects.ts";

/** Any PDF: read as its tables say, or, where they lie, by looking for its objects. */
export interface PdfFile {
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

  readonly places: ReadonlyMap<number, ObjectPlace | undefined>;
  /** What had to be mended to read the file; English, for logs. */
  readonly repairs: readonly string[];
  /** Where each revision ends: the byte after its `%%EOF`. */
  readonly revisions: readonly number[];
  readonly encrypted: boolean;
}

/** References that lead to references, deeper than this, lead in a circle. */
const DEEPEST = 50;
const MOST_PACKED = 1_000_000;

/** @throws PdfSyntaxError when it is no PDF, or damaged beyond repair */
export function openPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!text.subarray(0, 1024).includes("%PDF-"))
    throw new PdfSyntaxError("the file does not begin as a PDF", 0);
  try {
    return build(bytes, readTables(bytes), []);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return build(bytes, scanObjects(bytes), [`tables: ${error.message}`]);
  }
}

function isDamage(error: unknown): error is Error {
  return error instanceof PdfSyntaxError;
}

interface Tables {
  readonly places: ReadonlyMap<number, ObjectPlace | undefined>;
  readonly trailer: PdfDict;
}

function build(bytes: Uint8Array, { places, trailer }: Tables, found: readonly string[]): PdfFile {
  const repairs = [...found];
  const objects = new Map<number, PdfObject | undefined>();
  const packed = new Map<number, readonly PdfObject[]>();
  let scanned: ReadonlyMap<number, ObjectPlace> | undefined;

  function get(number: number): PdfObject | undefined {
    if (objects.has(number)) return objects.get(number);
    // While it is being read, it is not there: what leads back to itself ends here.
    objects.set(number, undefined);
    let object: PdfObject | undefined;
    try {
      object = read(number, places.get(number));
    } catch (error) {
      if (!isDamage(error)) throw error;
      repairs.push(`object ${number}: ${error.message}`);
      object = lookFor(number);
    }
    objects.set(number, object);
    return object;
  }

  /** The table lies about it: it may stand somewhere else. */
  function lookFor(number: number): PdfObject | undefined {
    try {
      scanned ??= scanObjects(bytes).places;
      const place = scanned.get(number);
      return place?.kind === "byte" ? readIndirectAt(bytes, place.at, resolve).object : undefined;
    } catch (error) {
      if (!isDamage(error)) throw error;
      scanned ??= new Map();
      return undefined;
    }
  }

  function read(number: number, place: ObjectPlace | undefined): PdfObject | undefined {
    if (!place) return undefined;
    if (place.kind === "packed") {
      const known = packed.get(place.stream) ?? readPacked(get(place.stream), resolve);
      packed.set(place.stream, known);
      return known[place.index];
    }
    const one = readIndirectAt(bytes, place.at, resolve);
    if (one.number !== number) throw new PdfSyntaxError(`another object stands there`, place.at);
    if (one.wrongLength) repairs.push(`object ${number}: wrong length`);
    return one.object;
  }

  function resolve(object: PdfObject | undefined): PdfObject | undefined {
    let at = object;
    for (let depth = 0; at instanceof PdfRef; depth++) {
      if (depth > DEEPEST) return undefined;
      at = get(at.number);
    }
    return at ?? undefined;
  }

  const dict = (object: PdfObject | undefined): PdfDict => {
    const one = resolve(object);
    if (one instanceof PdfStream) return one.dict;
    return one instanceof Map ? one : new Map();
  };
  const list = (object: PdfObject | undefined): readonly PdfObject[] => {
    const one = resolve(object);
    return Array.isArray(one) ? one : [];
  };
  const catalog = dict(trailer.get("Root"));
  if (catalog.size === 0) throw new PdfSyntaxError("no catalog", 0);
  const numbers = [...places].flatMap(([number, place]) => (place ? [number] : []));
  const unpack = (stream: PdfStream) => decodeStream(stream, resolve);
  const encrypted = trailer.has("Encrypt");
  return {
    trailer,
    catalog,
    numbers,
    resolve,
    dict,
    list,
    unpack,
    places,
    repairs,
    revisions: endsOf(bytes),
    encrypted,
  };
}

/** The objects of an object stream (ISO 32000-1, 7.5.7). */
function readPacked(
  stream: PdfObject | undefined,
  resolve: (object: PdfObject | undefined) => PdfObject | undefined,
): readonly PdfObject[] {
  if (!(stream instanceof PdfStream) || nameOf(stream.dict.get("Type")) !== "ObjStm")
    throw new PdfSyntaxError("an object stream is missing", 0);
  const content = decodeStream(stream, resolve);
  const count = Number(resolve(stream.dict.get("N")));
  const first = Number(resolve(stream.dict.get("First")));
  if (!(count >= 0 && count <= MOST_PACKED && first >= 0))
    throw new PdfSyntaxError("an object stream is broken", 0);
  const index = new ObjectReader(content);
  const objects: PdfObject[] = [];
  for (let at = 0; at < count; at++) {
    const [number, offset] = [index.word(), index.word()];
    if (!/^\d+$/.test(number) || !/^\d+$/.test(offset))
      throw new PdfSyntaxError("an object stream is broken", 0);
    objects.push(new ObjectReader(content, first + Number(offset)).object());
  }
  return objects;
}

function endsOf(bytes: Uint8Array): readonly number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends: number[] = [];
  for (let at = text.indexOf("%%EOF"); at >= 0; at = text.indexOf("%%EOF", at + 5)) ends.push(at + 5);
  return ends;
}
