import { CLASSES, classOf, hexValue, REGULAR, WHITE } from "./characters.ts";
import { type PdfArray, type PdfDict, PdfName, type PdfObject, PdfRef, PdfString } from "./objects.ts";
import { PdfSyntaxError } from "./PdfSyntaxError.ts";
import { readString } from "./readString.ts";

/** Deeper nesting is no document of anybody's but an attack on the reader's stack. */
const DEEPEST = 200;

/** Reads objects one after another from the bytes of a file. */
export class ObjectReader {
  readonly bytes: Uint8Array;
  /** Where the next token is looked for. */
  at: number;
  #depth = 0;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** @throws PdfSyntaxError */
  object(): PdfObject {
    this.skipWhite();
    const byte = this.bytes[this.at];
    if (byte === 0x2f) return this.#name();
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.#dict() : this.#hexString();
    if (byte === 0x28) return this.#literalString();
    if (byte === 0x5b) return this.#array();
    return this.#word();
  }

  /** Moves past white space and comments. */
  skipWhite(): void {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at];
      if (byte === 0x25) this.#skipComment();
      else if (classOf(byte) !== WHITE) return;
    }
  }

  /** A word of regular characters such as `obj`, `endobj`, `BT`, `12`; empty when something else stands there. */
  word(): string {
    this.skipWhite();
    const start = this.at;
    const { bytes } = this;
    let at = start;
    while (at < bytes.length && CLASSES[bytes[at] ?? 0] === REGULAR) at++;
    this.at = at;
    return latin(bytes, start, at);
  }

  /** Moves past a word if it stands there. */
  take(word: string): boolean {
    const before = this.at;
    if (this.word() === word) return true;
    this.at = before;
    return false;
  }

  #skipComment(): void {
    while (this.at + 1 < this.bytes.length && !isLineEnd(this.bytes[this.at + 1])) this.at++;
  }

  #name(): PdfName {
    const { bytes } = this;
    const start = this.at + 1;
    let at = start;
    let escaped = false;
    for (; at < bytes.length && CLASSES[bytes[at] ?? 0] === REGULAR; at++) escaped ||= bytes[at] === 0x23;
    this.at = at;
    const text = latin(bytes, start, at);
    return PdfName.of(escaped ? text.replaceAll(/#([0-9a-f]{2})/gi, unescapeName) : text);
  }

  #hexString(): PdfString {
    let text = "";
    let high = -1;
    for (this.at++; this.bytes[this.at] !== 0x3e; this.at++) {
      if (this.at >= this.bytes.length) throw new PdfSyntaxError("a string does not end", this.at);
      const digit = hexValue(this.bytes[this.at]);
      if (digit < 0 && classOf(this.bytes[this.at]) === WHITE) continue;
      if (digit < 0) throw new PdfSyntaxError("no hexadecimal digit", this.at);
      if (high < 0) high = digit;
      else {
        text += String.fromCharCode(high * 16 + digit);
        high = -1;
      }
    }
    this.at++;
    return new PdfString(high < 0 ? text : text + String.fromCharCode(high * 16));
  }

  #literalString(): PdfString {
    const { text, end } = readString(this.bytes, this.at);
    this.at = end;
    return new PdfString(text);
  }

  #array(): PdfArray {
    this.at++;
    this.#enter();
    const items: PdfArray = [];
    for (;;) {
      this.skipWhite();
      if (this.bytes[this.at] === 0x5d) break;
      items.push(this.object());
    }
    this.at++;
    this.#depth--;
    return items;
  }

  #dict(): PdfDict {
    this.at += 2;
    this.#enter();
    const dict: PdfDict = new Map();
    for (;;) {
      this.skipWhite();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break;
      if (this.bytes[this.at] !== 0x2f) throw new PdfSyntaxError("a key of a dictionary is no name", this.at);
      const key = this.#name().value;
      dict.set(key, this.object());
    }
    this.at += 2;
    this.#depth--;
    return dict;
  }

  #enter(): void {
    if (this.#depth >= DEEPEST) throw new PdfSyntaxError("nested too deep", this.at);
    this.#depth++;
  }

  #word(): PdfObject {
    const start = this.at;
    const word = this.word();
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    const number = numberOf(word);
    if (number === undefined) throw new PdfSyntaxError(`no object: «${word.slice(0, 20)}»`, start);
    return Number.isInteger(number) && number >= 0 ? this.#refOr(number) : number;
  }

  /** `12` may be the beginning of `12 0 R`. */
  #refOr(number: number): PdfObject {
    const before = this.at;
    const { bytes } = this;
    let at = this.at;
    while (classOf(bytes[at]) === WHITE && at < bytes.length) at++;
    let generation = 0;
    const digits = at;
    for (let byte = bytes[at]; byte !== undefined && byte >= 0x30 && byte <= 0x39; byte = bytes[++at])
      generation = generation * 10 + (byte - 0x30);
    if (at === before || at === digits || classOf(bytes[at]) !== WHITE) return number;
    while (classOf(bytes[at]) === WHITE && at < bytes.length) at++;
    if (bytes[at] !== 0x52 || classOf(bytes[at + 1]) === REGULAR) return number;
    this.at = at + 1;
    return new PdfRef(number, generation);
  }
}

const NUMBER = /^[+-]*\d*\.?\d*-?\d*$/;

function numberOf(word: string): number | undefined {
  const number = Number(word);
  if (word !== "" && Number.isFinite(number) && NUMBER.test(word)) return number;
  // What old writers left behind: «--5», «5-3»; readers take what they can.
  if (!/\d/.test(word) || !NUMBER.test(word)) return undefined;
  const lenient = Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, ""));
  return Number.isFinite(lenient) ? lenient : undefined;
}

function unescapeName(_: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  // Short words are most of a file; one call a byte is quicker than a view of the buffer.
  if (to - from > 24) return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
