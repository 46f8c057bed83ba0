/**
 * The objects of a PDF file (ISO 32000-1, 7.3). Numbers, booleans and `null` are JavaScript's own; arrays are arrays,
 * dictionaries are maps by name without the slash.
 */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream;

export type PdfArray = PdfObject[];

/** A dictionary, in the order in which it is written. */
export type PdfDict = Map<string, PdfObject>;

/** `/Name`. Two of the same value are the same object: compare with `===`. */
export class PdfName {
  static readonly #known = new Map<string, PdfName>();
  readonly value: string;

  private constructor(value: string) {
    this.value = value;
  }

  static of(value: string): PdfName {
    const known = PdfName.#known.get(value);
    if (known) return known;
    const made = new PdfName(value);
    // Names of hostile files must not fill the memory.
    if (PdfName.#known.size < MOST_NAMES) PdfName.#known.set(value, made);
    return made;
  }
}

const MOST_NAMES = 4096;

/** A string of bytes; each character of `bytes` is one byte (Latin-1). */
export class PdfString {
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** `12 0 R` */
export class PdfRef {
  readonly number: number;
  readonly generation: number;

  constructor(number: number, generation = 0) {
    this.number = number;
    this.generation = generation;
  }
}

/** A stream: its dictionary, and its bytes as they stand in the file (still compressed). */
export class PdfStream {
  readonly dict: PdfDict;
  readonly bytes: Uint8Array;

  constructor(dict: PdfDict, bytes: Uint8Array) {
    this.dict = dict;
    this.bytes = bytes;
  }
}

/** Whether an object is this name. */
export function isName(object: PdfObject | undefined, value: string): boolean {
  return object instanceof PdfName && object.value === value;
}

/** The text of a name, if it is one. */
export function nameOf(object: PdfObject | undefined): string | undefined {
  return object instanceof PdfName ? object.value : undefined;
}

/** A text string as people read it: UTF-16 with a byte order mark, UTF-8 with one, else Latin-1 (7.9.2.2). */
export function textOf({ bytes }: PdfString): string {
  const raw = Buffer.from(bytes, "latin1");
  if (bytes.startsWith("\xFE\xFF")) return raw.subarray(2).swap16().toString("utf16le");
  if (bytes.startsWith("\xEF\xBB\xBF")) return raw.subarray(3).toString("utf8");
  return bytes;
}

/** A text string: ASCII as it is, all else as UTF-16 with a byte order mark. */
export function textString(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(text);
  return new PdfString(`\xFE\xFF${Buffer.from(text, "utf16le").swap16().toString("latin1")}`);
}
