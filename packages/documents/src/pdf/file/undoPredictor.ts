import { type PdfDict, PdfSyntaxError } from "../syntax/index.ts";

/** No picture has longer rows. Bytes. */
const LONGEST_ROW = 1 << 26;

/** Undoes the predictors of TIFF (8 bits) and PNG (ISO 32000-1, 7.4.4.4). @throws PdfSyntaxError */
export function undoPredictor(bytes: Uint8Array, settings: PdfDict): Uint8Array {
  const predictor = Number(settings.get("Predictor") ?? 1);
  if (!(predictor >= 2)) return bytes;
  const bits = Number(settings.get("Colors") ?? 1) * Number(settings.get("BitsPerComponent") ?? 8);
  const width = Math.ceil((bits * Number(settings.get("Columns") ?? 1)) / 8);
  if (!(width > 0 && width < LONGEST_ROW && bits > 0))
    throw new PdfSyntaxError("a predictor without columns", 0);
  const size = Math.max(1, Math.floor(bits / 8));
  return predictor < 10 ? undoTiff(bytes, width, size) : undoPng(bytes, width, size);
}

function undoTiff(bytes: Uint8Array, width: number, size: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let at = 0; at < out.length; at++)
    if (at % width >= size) out[at] = ((out[at] ?? 0) + (out[at - size] ?? 0)) & 255;
  return out;
}

function undoPng(bytes: Uint8Array, width: number, size: number): Uint8Array {
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const kind = bytes[from] ?? 0;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= size ? (out[at - size] ?? 0) : 0;
      const above = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= size ? (out[at - width - size] ?? 0) : 0;
      out[at] = ((bytes[from + 1 + column] ?? 0) + predicted(kind, left, above, corner)) & 255;
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
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}
