import { ObjectReader, type PdfObject, PdfString } from "../../pdf/syntax/index.ts";

/** Codes that a range may span: more is an attack. */
const WIDEST = 65536;

/** The text of each code of a font (ISO 32000-1, 9.10.3). @throws PdfSyntaxError */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  for (const [, kind, body = ""] of source.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    const items = itemsOf(body);
    if (kind === "char")
      for (let at = 0; at + 1 < items.length; at += 2) texts.set(codeOf(items[at]), textOf(items[at + 1]));
    else for (let at = 0; at + 2 < items.length; at += 3) addRange(texts, items.slice(at, at + 3));
  }
  return texts;
}

function itemsOf(body: string): readonly PdfObject[] {
  const reader = new ObjectReader(Buffer.from(body, "latin1"));
  const items: PdfObject[] = [];
  for (reader.skipWhite(); reader.at < reader.bytes.length; reader.skipWhite()) items.push(reader.object());
  return items;
}

function addRange(texts: Map<number, string>, [from, to, target]: readonly PdfObject[]): void {
  const first = codeOf(from);
  const last = Math.min(codeOf(to), first + WIDEST);
  for (let code = first; code <= last; code++) {
    if (Array.isArray(target)) texts.set(code, textOf(target[code - first]));
    else texts.set(code, raised(textOf(target), code - first));
  }
}

/** The last sign of a text, so many further on. */
function raised(text: string, by: number): string {
  if (text === "") return text;
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}

function codeOf(object: PdfObject | undefined): number {
  if (!(object instanceof PdfString)) return -1;
  return [...object.bytes].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0);
}

function textOf(object: PdfObject | undefined): string {
  if (!(object instanceof PdfString)) return "";
  const even = object.bytes.length % 2 === 0 ? object.bytes : `\0${object.bytes}`;
  return Buffer.from(even, "latin1").swap16().toString("utf16le");
}
