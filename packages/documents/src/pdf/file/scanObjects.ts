import { nameOf, ObjectReader, type PdfDict, PdfRef, PdfStream, PdfSyntaxError } from "../syntax/index.ts";
import { decodeStream } from "./decodeStream.ts";
import { readIndirectAt } from "./readIndirectAt.ts";
import type { ObjectPlace } from "./readTables.ts";

/** More objects than the standard allows are no document. */
const MOST_OBJECTS = 8_388_607;

/** Finds the objects of a file whose tables are of no use: whatever looks like `12 0 obj`. The last of a number counts. */
export function scanObjects(bytes: Uint8Array) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const places = new Map<number, ObjectPlace>();
  const trailer: PdfDict = new Map();
  for (const { 1: digits, index } of text.matchAll(
    /(?<!\d)(\d{1,7})[ \t\r\n]{1,4}\d{1,5}[ \t\r\n]{1,4}obj\b/g,
  ))
    if (Number(digits) <= MOST_OBJECTS) places.set(Number(digits), { kind: "byte", at: index });
  for (const { index } of text.matchAll(/\btrailer\b/g)) addTrailer(bytes, index, trailer);
  for (const [number, place] of [...places])
    if (place.kind === "byte") lookInto(bytes, number, place.at, places, trailer);
  if (!trailer.has("Root")) throw new PdfSyntaxError("no catalog", 0);
  return { places, trailer };
}

function addTrailer(bytes: Uint8Array, at: number, trailer: PdfDict): void {
  const reader = new ObjectReader(bytes, at);
  reader.word();
  const object = attempt(() => reader.object());
  if (object instanceof Map) for (const [key, value] of object) trailer.set(key, value);
}

/** Catalogs make up for a trailer; object streams hold further objects. */
function lookInto(
  bytes: Uint8Array,
  number: number,
  at: number,
  places: Map<number, ObjectPlace>,
  trailer: PdfDict,
): void {
  const object = attempt(() => readIndirectAt(bytes, at, (length) => length))?.object;
  const dict = object instanceof PdfStream ? object.dict : object;
  if (!(dict instanceof Map)) return;
  const type = nameOf(dict.get("Type"));
  if (type === "Catalog" && !trailer.has("Root")) trailer.set("Root", new PdfRef(number));
  if (type === "XRef")
    for (const key of ["Root", "ID", "Info", "Encrypt"]) {
      const value = dict.get(key);
      if (value !== undefined) trailer.set(key, value);
    }
  if (type === "ObjStm" && object instanceof PdfStream) attempt(() => addPacked(object, number, places));
}

function addPacked(stream: PdfStream, number: number, places: Map<number, ObjectPlace>): void {
  const reader = new ObjectReader(decodeStream(stream, (object) => object));
  const count = Number(stream.dict.get("N"));
  for (let index = 0; index < count; index++) {
    const word = reader.word();
    if (!/^\d{1,7}$/.test(word) || reader.word() === "") return;
    if (!places.has(Number(word))) places.set(Number(word), { kind: "packed", stream: number, index });
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof PdfSyntaxError) return undefined;
    throw error;
  }
}
