import { CLASSES, DELIMITER, hexValue, REGULAR, WHITE } from "../syntax/characters.ts";
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

export type ResourceKind = "Font" | "ExtGState" | "XObject" | "Pattern" | "Shading" | "ColorSpace";

/** The beginning of content that belongs to a structure element: `/P <</MCID 5>>BDC`. */
export interface MarkOpening extends Stretch {
  readonly mcid: number;
}

/** What a page's content stream consists of, as far as it must be known to mend it. */
export interface ContentScan {
  readonly names: readonly NameUse[];
  readonly marks: readonly MarkOpening[];
  /** Paint and text that belong to no structure element: decoration. */
  readonly decorations: readonly Stretch[];
  /** The glyphs that each font shows, by its name in this stream. */
  readonly glyphs: ReadonlyMap<string, ReadonlySet<number>>;
  /** The glyphs of each marked content, as the file writes them: what is the same here is the same on paper. */
  readonly texts: ReadonlyMap<number, string>;
}

const RESOURCES: ReadonlyMap<string, ResourceKind> = new Map([
  ["Tf", "Font"],
  ["gs", "ExtGState"],
  ["Do", "XObject"],
  ["sh", "Shading"],
  ["cs", "ColorSpace"],
  ["CS", "ColorSpace"],
  ["scn", "Pattern"],
  ["SCN", "Pattern"],
]);
const PATH = new Set(["m", "l", "c", "v", "y", "re", "h"]);
const PAINT = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s"]);
const SHOW = new Set(["Tj", "TJ", "'", '"']);

/** Looks through the content of a page. @throws PrintedPdfError for what Chromium never writes */
export function scanContent(bytes: Uint8Array): ContentScan {
  return new Scan(bytes).run();
}

class Scan {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Where the operands of the next operator begin; -1: none yet. */
  #operands = -1;
  #name: Stretch | undefined;
  #mcid = -1;
  #strings: Stretch[] = [];
  #font = "";
  #path = -1;
  #text: { readonly start: number; shows: Stretch[]; tagged: boolean } | undefined;
  /** For each open mark: its MCID, or -1 for one that names no structure element. */
  readonly #open: number[] = [];
  #tagged = 0;
  readonly #names: NameUse[] = [];
  readonly #marks: MarkOpening[] = [];
  readonly #decorations: Stretch[] = [];
  readonly #glyphs = new Map<string, Set<number>>();
  readonly #texts = new Map<number, string>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  run(): ContentScan {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at] ?? 0;
      if (CLASSES[byte] === WHITE) this.#at++;
      else this.#token(byte);
    }
    return {
      names: this.#names,
      marks: this.#marks,
      decorations: this.#decorations,
      glyphs: this.#glyphs,
      texts: this.#texts,
    };
  }

  #token(byte: number): void {
    const start = this.#at;
    if (isOperatorStart(byte)) {
      this.#operator();
      return;
    }
    if (this.#operands < 0) this.#operands = start;
    if (byte === 0x2f) this.#name = this.#word(start + 1);
    else if (byte === 0x3c && this.#bytes[start + 1] === 0x3c) this.#dict();
    else if (byte === 0x3c) this.#hexString();
    else if (byte === 0x28) throw new PrintedPdfError("a literal string in the content");
    else if (CLASSES[byte] === DELIMITER) this.#at++;
    else this.#word(start);
  }

  #word(from: number): Stretch {
    const bytes = this.#bytes;
    let at = from;
    while (at < bytes.length && CLASSES[bytes[at] ?? 0] === REGULAR) at++;
    const start = this.#at;
    this.#at = at;
    return { start, end: at };
  }

  #hexString(): void {
    const end = this.#bytes.indexOf(0x3e, this.#at);
    if (end < 0) throw new PrintedPdfError("a string in the content does not end");
    this.#strings.push({ start: this.#at + 1, end });
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
    const { start, end } = this.#word(this.#at);
    if (this.#operands < 0) this.#operands = start;
    this.#perform(latin(this.#bytes, start, end), { start: this.#operands, end });
    this.#operands = -1;
    this.#name = undefined;
    this.#mcid = -1;
    if (this.#strings.length > 0) this.#strings = [];
  }

  #perform(operator: string, whole: Stretch): void {
    const kind = RESOURCES.get(operator);
    if (kind && this.#name) this.#use(kind, this.#name);
    if (SHOW.has(operator)) this.#show(whole);
    else if (operator === "BDC" || operator === "BMC") this.#openMark(whole);
    else if (operator === "EMC") this.#closeMark();
    else if (operator === "BT") this.#text = { start: whole.start, shows: [], tagged: false };
    else if (operator === "ET") this.#endText(whole.end);
    else if (PATH.has(operator)) this.#path = this.#path < 0 ? whole.start : this.#path;
    else if (PAINT.has(operator)) this.#paint(whole.end);
    else if (operator === "n") this.#path = -1;
    else if ((operator === "Do" || operator === "sh") && this.#tagged === 0) this.#decorations.push(whole);
    else if (operator === "BI") throw new PrintedPdfError("an inline image in the content");
  }

  #use(kind: ResourceKind, { start, end }: Stretch): void {
    const name = latin(this.#bytes, start + 1, end);
    this.#names.push({ kind, name, start, end });
    if (kind === "Font") this.#font = name;
  }

  #show(whole: Stretch): void {
    const used = this.#glyphs.get(this.#font) ?? new Set();
    this.#glyphs.set(this.#font, used);
    const owner = this.#open.findLast((mcid) => mcid >= 0);
    for (const { start, end } of this.#strings) {
      for (let at = start; at + 3 < end; at += 4) used.add(glyphAt(this.#bytes, at));
      if (owner !== undefined)
        this.#texts.set(owner, (this.#texts.get(owner) ?? "") + latin(this.#bytes, start, end));
    }
    if (this.#tagged === 0) this.#text?.shows.push(whole);
  }

  #openMark(whole: Stretch): void {
    this.#open.push(this.#mcid);
    if (this.#mcid < 0) return;
    this.#tagged++;
    if (this.#text) this.#text.tagged = true;
    this.#marks.push({ ...whole, mcid: this.#mcid });
  }

  #closeMark(): void {
    if ((this.#open.pop() ?? -1) >= 0) this.#tagged--;
  }

  #endText(end: number): void {
    const text = this.#text;
    this.#text = undefined;
    if (!text || text.shows.length === 0) return;
    if (text.tagged) this.#decorations.push(...text.shows);
    else this.#decorations.push({ start: text.start, end });
  }

  #paint(end: number): void {
    if (this.#tagged === 0 && this.#path >= 0) this.#decorations.push({ start: this.#path, end });
    this.#path = -1;
  }
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
