import { type CheckedText, FINE, type Findings, fault } from "./fault.ts";

/** Characters of one template, partial, phrase or stylesheet: a picture of a coat of arms has room. */
export const MAX_TEXT = 1_000_000;
/** Blocks within blocks, brackets within brackets. */
export const MAX_DEPTH = 60;
/** Places where a template puts something in. */
export const MAX_WORDS = 20_000;

/** Checks that a text is not larger than anything that people write. */
export function checkLength(text: string, at: CheckedText): Findings {
  if (text.length <= MAX_TEXT) return FINE;
  const reason = `текст слишком велик: ${text.length} знаков, а допускается ${MAX_TEXT}.`;
  const mend = "Уменьшите его: рисунки вставляйте сжатыми, повторы – словом {{#rows}}.";
  return fault({ at, line: 1 }, reason, mend);
}

/** Checks that a template is not larger, nor deeper, than anything that people write: reading it must end soon. */
export function checkSize(text: string, at: CheckedText): Findings {
  const tooLarge = checkLength(text, at);
  if (tooLarge.length > 0) return tooLarge;
  const spot = { at, line: 1 };
  const { depth, words } = measure(text);
  if (words > MAX_WORDS) {
    const reason = `в шаблоне больше ${MAX_WORDS} мест {{…}}.`;
    return fault(spot, reason, "Повторяющиеся места печатайте словами {{#rows}} и {{#fields}}.");
  }
  if (depth <= MAX_DEPTH) return FINE;
  const reason = `блоки {{#…}} или скобки вложены глубже ${MAX_DEPTH} уровней.`;
  return fault(
    spot,
    reason,
    "Вынесите внутренние части в templates/partials/<имя>.hbs или упростите условия.",
  );
}

/** One pass, before anything that calls itself goes down into the text. `{{else if …}}` is a block in the one before it. */
function measure(text: string): { readonly depth: number; readonly words: number } {
  const blocks: number[] = [];
  let [words, open, brackets, depth] = [0, 0, 0, 0];
  let inside = false;
  for (const [sign] of text.matchAll(/\{\{\{?~?\s*(?:[#^/]|else\s+\S)?|\}\}|[()]/g)) {
    if (sign.startsWith("{")) words += 1;
    if (sign === "(" || sign === ")") brackets += !inside ? 0 : sign === "(" ? 1 : -1;
    else [inside, brackets] = [sign !== "}}", 0];
    if (sign.endsWith("/")) open -= blocks.pop() ?? 0;
    else if (/[#^]$/.test(sign)) open += blocks.push(1) && 1;
    else if (sign.includes("else")) open += blocks.push((blocks.pop() ?? 0) + 1) && 1;
    depth = Math.max(depth, open, brackets);
    if (depth > MAX_DEPTH || words > MAX_WORDS) break;
  }
  return { depth, words };
}
