import { inflateSync } from "node:zlib";
import { nameOf, type PdfDict, type PdfStream } from "../syntax/index.ts";
import { RevisedPdfError } from "./RevisedPdfError.ts";

/** What a stream may be unpacked to: more is an attack. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/** The bytes of a stream, unpacked. Knows what tables, packed objects and attachments are packed with. @throws RevisedPdfError */
export function unpack({ dict, bytes }: PdfStream): Uint8Array {
  const filters = listOf(dict, "Filter");
  const settings = listOf(dict, "DecodeParms");
  return filters.reduce<Uint8Array>((packed, filter, index) => {
    if (nameOf(filter) !== "FlateDecode" && nameOf(filter) !== "Fl")
      throw new RevisedPdfError("damaged", "a stream is packed in a way that is not known");
    const own = settings[index];
    return withoutPredictor(inflate(packed), own instanceof Map ? own : new Map());
  }, bytes);
}

function listOf(dict: PdfDict, key: string) {
  const value = dict.get(key) ?? [];
  return Array.isArray(value) ? value : [value];
}

function inflate(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST });
  } catch {
    throw new RevisedPdfError("damaged", "a stream cannot be unpacked");
  }
}

/** The predictors of PNG (ISO 32000-1, 7.4.4.4), for bytes. */
function withoutPredictor(bytes: Uint8Array, settings: PdfDict): Uint8Array {
  if (Number(settings.get("Predictor") ?? 1) < 10) return bytes;
  const size = (Number(settings.get("Colors") ?? 1) * Number(settings.get("BitsPerComponent") ?? 8)) / 8;
  const width = Math.ceil(size * Number(settings.get("Columns") ?? 1));
  if (!(width > 0)) throw new RevisedPdfError("damaged", "a predictor without columns");
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= size ? (out[at - size] ?? 0) : 0;
      const above = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= size ? (out[at - width - size] ?? 0) : 0;
      const guess = predicted(bytes[from] ?? 0, left, above, corner);
      out[at] = ((bytes[from + 1 + column] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  return kind === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const distances = [left, above, corner].map((value) => Math.abs(guess - value));
  return [left, above, corner][distances.indexOf(Math.min(...distances))] ?? 0;
}
