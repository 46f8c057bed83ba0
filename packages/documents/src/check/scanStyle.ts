/** What a stylesheet is made of, for the check. */
export interface ScannedStyle {
  /** The stylesheet without comments; each string is `""`. */
  readonly code: string;
  /** What stands in `url(…)`. */
  readonly addresses: readonly string[];
  /** Why it cannot be read to its end. */
  readonly broken?: string;
}

const DOUBLE = /"[^"\\\n\r\f]*(?:\\[\s\S][^"\\\n\r\f]*)*"/y;
const SINGLE = /'[^'\\\n\r\f]*(?:\\[\s\S][^'\\\n\r\f]*)*'/y;

const COMMENT = "примечание /* … */ не закрыто";
const STRING = "кавычка не закрыта до конца строки";
const ADDRESS = "адрес url(…) записан не так";

/** Takes a stylesheet apart as CSS Syntax Level 3 does, in one pass: comments, strings and addresses hide one another. */
export function scanStyle(css: string): ScannedStyle {
  const [code, addresses]: [string[], string[]] = [[], []];
  const start = /\/\*|["']|url\(\s*/gi;
  let at = 0;
  for (;;) {
    start.lastIndex = at;
    const found = start.exec(css);
    code.push(css.slice(at, found?.index));
    if (!found) return { code: code.join(""), addresses };
    const [sign] = found;
    const after = found.index + sign.length;
    const end = endOf(css, sign, found.index, after);
    if (typeof end === "string") return { code: code.join(""), addresses, broken: end };
    if (sign.length > 2) addresses.push(addressOf(css.slice(after, end - 1)));
    code.push(sign === "/*" ? " " : sign.length > 2 ? "url()" : '""');
    at = end;
  }
}

/** Where it ends, or what is wrong with it. */
function endOf(css: string, sign: string, from: number, after: number): number | string {
  if (sign === "/*") return behind(css.indexOf("*/", after), 2) ?? COMMENT;
  if (sign.length === 1) return stringEnd(css, from) ?? STRING;
  // `my-url(` is another function to a browser, whose insides are read otherwise.
  if (/[-\w\u0080-\uffff]/.test(css[from - 1] ?? "")) return ADDRESS;
  if (css[after] === '"' || css[after] === "'") {
    const end = stringEnd(css, after);
    const close = end === undefined ? -1 : css.slice(end).search(/\S/) + end;
    return end !== undefined && css[close] === ")" ? close + 1 : ADDRESS;
  }
  const close = css.indexOf(")", after);
  return close === -1 || /["'(\\]/.test(css.slice(after, close)) ? ADDRESS : close + 1;
}

function stringEnd(css: string, from: number): number | undefined {
  const string = css[from] === '"' ? DOUBLE : SINGLE;
  string.lastIndex = from;
  return string.test(css) ? string.lastIndex : undefined;
}

function behind(index: number, length: number): number | undefined {
  return index === -1 ? undefined : index + length;
}

function addressOf(inside: string): string {
  return inside.trim().replaceAll(/^["']|["']$/g, "");
}
