import { CLASSES, DELIMITER, hexValue, REGULAR, WHITE } from "../syntax/characters.ts";
import { type Operator, operatorAt, type ResourceKind } from "./contentOperators.ts";
import { PrintedPdfError } from "./PrintedPdfError.ts";

/** A stretch of a content stream, in bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The name of a resource where an operator uses it: `/F4` before `Tf`. */
export interface NameUse extends Stretch {
  readonly kind: ResourceKind;
  readonly name: string;
}

/** The beginning of content that belongs to a structure element: `/P <</MCID 5>>BDC`. */
export interface MarkOpening extends Stretch {
  readonly mcid: number;
  /** Where its content ends. */
  readonly close: number;
}

/** What a page's content stream consists of, as far as it must be known to mend it. */
export interface ContentScan {
  readonly names: readonly NameUse[];
  readonly marks: readonly MarkOpening[];
  /** Paint and text that belong to no structure element: decoration. */
  readonly decorations: readonly Stretch[];
  /** The glyphs that each font shows, by its name in this stream. */
  readonly glyphs: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Looks through the content of a page. @throws PrintedPdfError for what Chromium never writes */
export function scanContent(bytes: Uint8Array): ContentScan {
  const scan = new Scan(bytes);
  scan.run();
  return scan;
}

/** A document has tens of thousands of tokens: they stay numbers, and nothing is made of those that do not matter. */
class Scan implements ContentScan {
  readonly names: NameUse[] = [];
  readonly marks: (MarkOpening & { close: number })[] = [];
  readonly decorations: Stretch[] = [];
  readonly glyphs = new Map<string, Set<number>>();
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Where the operands of the next operator begin; -1: none yet. */
  #operands = -1;
  /** Where the last name among them begins, with its slash, and ends; -1: none. */
  #name = -1;
  #nameEnd = -1;
  #mcid = -1;
  /** Where the strings among them begin and end, in turn. */
  readonly #strings: number[] = [];
  /** Glyphs of the current font. */
  #used = new Set<number>();
  #path = -1;
  #text: { readonly start: number; readonly shows: Stretch[]; tagged: boolean } | undefined;
  /** For each open mark: its place among the marks, or -1 for one that names no structure element. */
  readonly #open: number[] = [];
  #tagged = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  run(): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] ?? 0;
      if (CLASSES[byte] === WHITE) this.#at++;
      else if (isOperatorStart(byte)) this.#operator();
      else this.#operand(byte);
    }
  }

  #operand(byte: number): void {
    const start = this.#at;
    if (this.#operands < 0) this.#operands = start;
    if (byte === 0x2f) {
      this.#name = start;
      this.#skipWord(start + 1);
      this.#nameEnd = this.#at;
    } else if (byte === 0x3c && this.#bytes[start + 1] === 0x3c) this.#dict();
    else if (byte === 0x3c) this.#hexString();
    else if (byte === 0x28) throw new PrintedPdfError("a literal string in the content");
    else if (CLASSES[byte] === DELIMITER) this.#at++;
    else this.#skipWord(start);
  }

  #skipWord(from: number): void {
    const bytes = this.#bytes;
    let at = from;
    while (at < bytes.length && CLASSES[bytes[at] ?? 0] === REGULAR) at++;
    this.#at = at;
  }

  #hexString(): void {
    const end = this.#bytes.indexOf(0x3e, this.#at);
    if (end < 0) throw new PrintedPdfError("a string in the content does not end");
    this.#strings.push(this.#at + 1, end);
    this.#at = end + 1;
  }

  /** Properties of a mark: only the MCID matters. */
  #dict(): void {
    let end = this.#at + 2;
    while (end < this.#bytes.length && !(this.#bytes[end] === 0x3e && this.#bytes[end + 1] === 0x3e)) end++;
    const found = /\/MCID (\d+)/.exec(latin(this.#bytes, this.#at, end))?.[1];
    if (found !== undefined) this.#mcid = Number(found);
    this.#at = end + 2;
  }

  #operator(): void {
    const word = this.#at;
    this.#skipWord(word);
    const operator = operatorAt(this.#bytes, word, this.#at);
    if (operator) this.#perform(operator, this.#operands < 0 ? word : this.#operands, this.#at);
    this.#operands = -1;
    this.#name = -1;
    this.#mcid = -1;
    this.#strings.length = 0;
  }

  /** An operator with its operands, from `start` to `end`. */
  #perform({ action, resource }: Operator, start: number, end: number): void {
    if (resource && this.#name >= 0) this.#use(resource);
    switch (action) {
      case "show":
        this.#show(start, end);
        break;
      case "open":
        this.#openMark(start, end);
        break;
      case "close":
        this.#closeMark(start);
        break;
      case "text":
        this.#text = { start, shows: [], tagged: this.#tagged > 0 };
        break;
      case "endText":
        this.#endText(end);
        break;
      case "path":
        if (this.#path < 0) this.#path = start;
        break;
      case "paint":
        this.#paint(end);
        break;
      case "drop":
        this.#path = -1;
        break;
      case "draw":
        if (this.#tagged === 0) this.decorations.push({ start, end });
        break;
      case "image":
        throw new PrintedPdfError("an inline image in the content");
    }
  }

  #use(kind: ResourceKind): void {
    const [start, end] = [this.#name, this.#nameEnd];
    const name = latin(this.#bytes, start + 1, end);
    this.names.push({ kind, name, start, end });
    if (kind !== "Font") return;
    this.#used = this.glyphs.get(name) ?? new Set();
    this.glyphs.set(name, this.#used);
  }

  #show(start: number, end: number): void {
    const strings = this.#strings;
    for (let index = 0; index < strings.length; index += 2) {
      const last = (strings[index + 1] ?? 0) - 4;
      for (let at = strings[index] ?? 0; at <= last; at += 4) this.#used.add(glyphAt(this.#bytes, at));
    }
    if (this.#tagged === 0) this.#text?.shows.push({ start, end });
  }

  #openMark(start: number, end: number): void {
    const mcid = this.#mcid;
    this.#open.push(mcid < 0 ? -1 : this.marks.length);
    if (mcid < 0) return;
    this.#tagged++;
    if (this.#text) this.#text.tagged = true;
    this.marks.push({ start, end, mcid, close: this.#bytes.length });
  }

  #closeMark(start: number): void {
    const mark = this.marks[this.#open.pop() ?? -1];
    if (!mark) return;
    mark.close = start;
    this.#tagged--;
  }

  #endText(end: number): void {
    const text = this.#text;
    this.#text = undefined;
    if (!text || text.shows.length === 0) return;
    if (text.tagged) for (const show of text.shows) this.decorations.push(show);
    else this.decorations.push({ start: text.start, end });
  }

  #paint(end: number): void {
    if (this.#tagged === 0 && this.#path >= 0) this.decorations.push({ start: this.#path, end });
    this.#path = -1;
  }
}

/** The glyphs that a marked content shows, as the file writes them: what is the same here is the same on paper. */
export function shownIn(bytes: Uint8Array, { marks }: ContentScan, mcid: number): string {
  return marks
    .filter((mark) => mark.mcid === mcid)
    .flatMap(({ end, close }) => latin(bytes, end, close).match(/<[\dA-F]+>/g) ?? [])
    .join("");
}

function isOperatorStart(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || byte === 0x27 || byte === 0x22;
}

function glyphAt(bytes: Uint8Array, at: number): number {
  let glyph = 0;
  for (let digit = at; digit < at + 4; digit++) glyph = glyph * 16 + Math.max(0, hexValue(bytes[digit]));
  return glyph;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
