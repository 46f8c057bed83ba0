import { ObjectReader, type PdfDict, type PdfObject, PdfStream, PdfSyntaxError } from "../syntax/index.ts";
import { decodeStream } from "./decodeStream.ts";
import { readIndirectAt } from "./readIndirectAt.ts";

/** Where an object stands: at a byte of the file, or within an object stream. */
export type ObjectPlace =
  | { readonly kind: "byte"; readonly at: number }
  | { readonly kind: "packed"; readonly stream: number; readonly index: number };

export interface ObjectTables {
  /** By number; the newest revision counts. `undefined`: the number is free. */
  readonly places: ReadonlyMap<number, ObjectPlace | undefined>;
  /** Of the newest revision. */
  readonly trailer: PdfDict;
}

/** More revisions than this are no document but an attack. */
const MOST_REVISIONS = 1000;

/**
 * Follows the cross-reference tables and streams of a file from its last revision to its first (ISO 32000-1, 7.5.4 to
 * 7.5.8). @throws PdfSyntaxError
 */
export function readTables(bytes: Uint8Array): ObjectTables {
  const places = new Map<number, ObjectPlace | undefined>();
  const seen = new Set<number>();
  const open: number[] = [lastTable(bytes)];
  let trailer: PdfDict | undefined;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at) || seen.size > MOST_REVISIONS) continue;
    seen.add(at);
    const dict = readTable(bytes, at, places);
    trailer ??= dict;
    // The hybrid's stream counts before what was before (7.5.8.4).
    for (const key of ["Prev", "XRefStm"]) {
      const next = dict.get(key);
      if (typeof next === "number") open.push(next);
    }
  }
  if (!trailer) throw new PdfSyntaxError("no trailer", 0);
  return { places, trailer };
}

const TAIL = 2048;

function lastTable(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL))).toString("latin1");
  const offset = [...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  if (offset === undefined) throw new PdfSyntaxError("no startxref", 0);
  return Number(offset);
}

type Places = Map<number, ObjectPlace | undefined>;

function readTable(bytes: Uint8Array, at: number, places: Places): PdfDict {
  const reader = new ObjectReader(bytes, at);
  if (!reader.take("xref")) return readStream(bytes, at, places);
  while (!reader.take("trailer")) readSection(reader, places);
  const trailer = reader.object();
  if (!(trailer instanceof Map)) throw new PdfSyntaxError("no trailer", 0);
  return trailer;
}

function readSection(reader: ObjectReader, places: Places): void {
  const [first, count] = [wordNumber(reader), wordNumber(reader)];
  for (let number = first; number < first + count; number++) {
    const at = Number(reader.word());
    reader.word();
    const kind = reader.word();
    if (kind !== "n" && kind !== "f") throw new PdfSyntaxError("a cross-reference table is broken", 0);
    add(places, number, kind === "n" ? { kind: "byte", at } : undefined);
  }
}

/** The end of the file is no number: whoever took it for one would read for ever. */
function wordNumber(reader: ObjectReader): number {
  const word = reader.word();
  if (!/^\d{1,10}$/.test(word)) throw new PdfSyntaxError("a cross-reference table is broken", 0);
  return Number(word);
}

/** A table is read before anything that it could refer to. */
const itself = (object: PdfObject | undefined): PdfObject | undefined => object;

/** Fields wider than this hold no offset of any file. Bytes. */
const WIDEST = 8;

function readStream(bytes: Uint8Array, at: number, places: Places): PdfDict {
  const { object: stream } = readIndirectAt(bytes, at, itself);
  if (!(stream instanceof PdfStream)) throw new PdfSyntaxError("no cross-reference stream", 0);
  const { dict } = stream;
  const widths = numbersOf(dict, "W");
  if (widths.some((width) => !Number.isInteger(width) || width < 0 || width > WIDEST))
    throw new PdfSyntaxError("a cross-reference stream is broken", 0);
  const size = Number(dict.get("Size"));
  const ranges = dict.has("Index") ? numbersOf(dict, "Index") : [0, size];
  const table = decodeStream(stream, itself);
  let row = 0;
  for (let pair = 0; pair + 1 < ranges.length; pair += 2)
    for (let index = 0; index < (ranges[pair + 1] ?? 0) && row < table.length; index++)
      row = readRow(table, row, widths, (place) => add(places, (ranges[pair] ?? 0) + index, place));
  return dict;
}

function readRow(
  table: Uint8Array,
  start: number,
  widths: readonly number[],
  put: (place: ObjectPlace | undefined) => void,
): number {
  const fields: (number | undefined)[] = [];
  let at = start;
  for (const width of widths) {
    let value = width === 0 ? undefined : 0;
    for (let end = at + width; at < end; at++) value = (value ?? 0) * 256 + (table[at] ?? 0);
    fields.push(value);
  }
  const [type = 1, second = 0, third = 0] = fields;
  if (type === 1) put({ kind: "byte", at: second });
  else if (type === 2) put({ kind: "packed", stream: second, index: third });
  else put(undefined);
  return at === start ? table.length : at;
}

function numbersOf(dict: PdfDict, key: string): readonly number[] {
  const list = dict.get(key);
  if (Array.isArray(list) && list.every((item) => typeof item === "number")) return list as number[];
  throw new PdfSyntaxError(`a cross-reference stream without ${key}`, 0);
}

function add(places: Places, number: number, place: ObjectPlace | undefined): void {
  if (!places.has(number)) places.set(number, place);
}
