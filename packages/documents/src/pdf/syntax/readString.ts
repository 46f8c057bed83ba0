import { PdfSyntaxError } from "./PdfSyntaxError.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads `(a literal (string) with \\escapes)` (ISO 32000-1, 7.3.4.2). @throws PdfSyntaxError */
export function readString(
  bytes: Uint8Array,
  start: number,
): { readonly text: string; readonly end: number } {
  const parts: string[] = [];
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const sign = String.fromCharCode(bytes[at] ?? 0);
    if (sign === "\\") {
      const { text, end } = readEscape(bytes, at);
      parts.push(text);
      at = end - 1;
      continue;
    }
    if (sign === ")" && --depth === 0) return { text: parts.join("").slice(1), end: at + 1 };
    if (sign === "(") depth++;
    if (sign === "\r") {
      if (bytes[at + 1] === 10) at++;
      parts.push("\n");
    } else parts.push(sign);
  }
  throw new PdfSyntaxError("a string does not end", start);
}

function readEscape(bytes: Uint8Array, at: number): { readonly text: string; readonly end: number } {
  const octal = /^[0-7]{1,3}/.exec(Buffer.from(bytes.subarray(at + 1, at + 4)).toString("latin1"))?.[0];
  if (octal)
    return { text: String.fromCharCode(Number.parseInt(octal, 8) & 255), end: at + 1 + octal.length };
  const sign = String.fromCharCode(bytes[at + 1] ?? 0);
  if (sign === "\r") return { text: "", end: bytes[at + 2] === 10 ? at + 3 : at + 2 };
  if (sign === "\n") return { text: "", end: at + 2 };
  return { text: ESCAPES[sign] ?? sign, end: at + 2 };
}
