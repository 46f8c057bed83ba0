import { inflateSync } from "node:zlib";
import { nameOf, type PdfDict, type PdfObject, type PdfStream, PdfSyntaxError } from "../syntax/index.ts";
import { fromAscii85, fromAsciiHex, fromLzw, fromRunLength } from "./filters.ts";
import { undoPredictor } from "./undoPredictor.ts";

/** What a stream may be unpacked to: more is an attack. Bytes. */
export const LARGEST_STREAM = 128 * 1024 * 1024;

/** More filters one upon the other are no document's. */
const MOST_FILTERS = 8;

/** Filters of pictures: what they hold is left packed. */
const PICTURES: ReadonlySet<string> = new Set(
  "DCTDecode DCT JPXDecode JBIG2Decode CCITTFaxDecode CCF".split(" "),
);

type Resolve = (object: PdfObject | undefined) => PdfObject | undefined;

/**
 * The bytes of a stream, unpacked (ISO 32000-1, 7.4). Pictures stay in their own format.
 * @throws PdfSyntaxError when they cannot be unpacked
 */
export function decodeStream({ dict, bytes }: PdfStream, resolve: Resolve): Uint8Array {
  const filters = filtersOf(dict, resolve);
  if (filters.length > MOST_FILTERS) throw new PdfSyntaxError("too many filters", 0);
  let decoded: Uint8Array = bytes;
  for (const { name, settings } of filters) {
    if (PICTURES.has(name)) return decoded;
    decoded = applyFilter(name, decoded, settings);
    if (decoded.length > LARGEST_STREAM) throw new PdfSyntaxError("a stream is too large", 0);
  }
  return decoded;
}

/** The filters of a stream in the order in which they are undone. */
export function filtersOf(dict: PdfDict, resolve: Resolve) {
  const names = listOf(resolve(dict.get("Filter") ?? dict.get("F")));
  const settings = listOf(resolve(dict.get("DecodeParms") ?? dict.get("DP")));
  return names.map((name, index) => {
    const own = resolve(settings[index]);
    const values = own instanceof Map ? own : new Map<string, PdfObject>();
    return {
      name: nameOf(resolve(name)) ?? "",
      settings: new Map([...values].map(([key, value]) => [key, resolve(value) ?? null])) as PdfDict,
    };
  });
}

function listOf(object: PdfObject | undefined): readonly PdfObject[] {
  if (Array.isArray(object)) return object;
  return object === undefined || object === null ? [] : [object];
}

function applyFilter(name: string, bytes: Uint8Array, settings: PdfDict): Uint8Array {
  switch (name) {
    case "FlateDecode":
    case "Fl":
      return undoPredictor(inflate(bytes), settings);
    case "LZWDecode":
    case "LZW":
      return undoPredictor(fromLzw(bytes, settings.get("EarlyChange") !== 0, LARGEST_STREAM), settings);
    case "ASCIIHexDecode":
    case "AHx":
      return fromAsciiHex(bytes);
    case "ASCII85Decode":
    case "A85":
      return fromAscii85(bytes, LARGEST_STREAM);
    case "RunLengthDecode":
    case "RL":
      return fromRunLength(bytes, LARGEST_STREAM);
    case "Crypt":
      return bytes;
    default:
      throw new PdfSyntaxError(`no such filter: «${name.slice(0, 20)}»`, 0);
  }
}

function inflate(packed: Uint8Array): Uint8Array {
  try {
    // What follows the data, a line's end mostly, is nobody's.
    return inflateSync(packed, { maxOutputLength: LARGEST_STREAM });
  } catch {
    throw new PdfSyntaxError("a stream cannot be unpacked", 0);
  }
}
