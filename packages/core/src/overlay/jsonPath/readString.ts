import type { Cursor } from "./Cursor.ts";

const escapes: { readonly [sign: string]: string } = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "/": "/",
  "\\": "\\",
};

/** A string literal of RFC 9535 (2.3.1.1) in either quotes, decoded. */
export function readString(cursor: Cursor): string {
  const start = cursor.at;
  const quote = cursor.match(/['"]/y) ?? cursor.fail("здесь нужна строка в кавычках");
  let text = "";
  while (!cursor.take(quote)) {
    if (cursor.isAtEnd) cursor.fail("строка не закрыта кавычкой", start);
    text += readSign(cursor, quote);
  }
  return text;
}

function readSign(cursor: Cursor, quote: string): string {
  if (cursor.take("\\")) return readEscape(cursor, quote);
  const sign = cursor.match(/[\u0020-\uD7FF\u{E000}-\u{10FFFF}]/uy);
  return sign ?? cursor.fail("такой знак в строке пишут через \\u");
}

function readEscape(cursor: Cursor, quote: string): string {
  if (cursor.take(quote)) return quote;
  const simple = cursor.match(/[bfnrt/\\]/y);
  if (simple !== undefined) return escapes[simple] ?? simple;
  const pair = cursor.match(/u[Dd][89ABab][0-9A-Fa-f]{2}\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}/y);
  if (pair !== undefined) return String.fromCharCode(hex(pair.slice(1, 5)), hex(pair.slice(7)));
  const single = cursor.match(/u(?![Dd][89A-Fa-f])[0-9A-Fa-f]{4}/y);
  return single === undefined
    ? cursor.fail("после «\\» стоит не то, что можно")
    : String.fromCharCode(hex(single.slice(1)));
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}
