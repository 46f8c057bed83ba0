import { classOf, hexValue, WHITE } from "../syntax/characters.ts";
import { PdfSyntaxError } from "../syntax/index.ts";

/** ISO 32000-1, 7.4.2 */
export function fromAsciiHex(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let high = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    if (classOf(byte) === WHITE) continue;
    const digit = hexValue(byte);
    if (digit < 0) throw new PdfSyntaxError("no hexadecimal digit", 0);
    if (high < 0) high = digit;
    else {
      out.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) out.push(high * 16);
  return Uint8Array.from(out);
}

/** ISO 32000-1, 7.4.3. `z` makes four bytes of one, hence the limit. */
export function fromAscii85(bytes: Uint8Array, most: number): Uint8Array {
  const out: number[] = [];
  let digits: number[] = [];
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (classOf(byte) === WHITE) continue;
    if (out.length > most) throw new PdfSyntaxError("a stream is too large", 0);
    if (byte === 0x7a && digits.length === 0) out.push(0, 0, 0, 0);
    else {
      if (byte < 0x21 || byte > 0x75) throw new PdfSyntaxError("no digit of ASCII 85", 0);
      digits.push(byte - 0x21);
      if (digits.length === 5) {
        out.push(...fourBytes(digits));
        digits = [];
      }
    }
  }
  if (digits.length > 1) {
    const missing = 5 - digits.length;
    out.push(...fourBytes([...digits, ...Array<number>(missing).fill(84)]).slice(0, 4 - missing));
  }
  return Uint8Array.from(out);
}

function fourBytes(digits: readonly number[]): readonly number[] {
  const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
}

/** ISO 32000-1, 7.4.5 */
export function fromRunLength(bytes: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    const piece =
      length < 128
        ? bytes.subarray(at + 1, at + 2 + length)
        : new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0);
    at += length < 128 ? length + 2 : 2;
    size += piece.length;
    if (size > most) throw new PdfSyntaxError("a stream is too large", 0);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const CLEAR = 256;
const END = 257;

/** ISO 32000-1, 7.4.4. `early`: codes grow one entry before they must. */
export function fromLzw(bytes: Uint8Array, early: boolean, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let table: Uint8Array[] = [];
  let before: Uint8Array | undefined;
  let size = 0;
  let [width, bits, held] = [9, 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      [table, before, width] = [[], undefined, 9];
      continue;
    }
    const entry = lzwEntry(code, table, before);
    if (before && table.length < 3838) table.push(Buffer.concat([before, entry.subarray(0, 1)]));
    before = entry;
    pieces.push(entry);
    size += entry.length;
    if (size > most) throw new PdfSyntaxError("a stream is too large", 0);
    const next = table.length + 258 + (early ? 1 : 0);
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return Buffer.concat(pieces);
}

function lzwEntry(code: number, table: readonly Uint8Array[], before: Uint8Array | undefined): Uint8Array {
  if (code < CLEAR) return Uint8Array.of(code);
  const known = table[code - 258];
  if (known) return known;
  if (!before || code !== table.length + 258) throw new PdfSyntaxError("a stream cannot be unpacked", 0);
  return Buffer.concat([before, before.subarray(0, 1)]);
}
