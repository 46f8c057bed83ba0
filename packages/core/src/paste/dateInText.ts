import { date } from "../formats/date.ts";
import { months } from "../formats/months.ts";

const numeric = String.raw`\d{1,2}[./]\d{1,2}[./]\d{4}`;
const worded = String.raw`[«"]?\d{1,2}[»"]?\s(?:${months.join("|")})\s\d{4}`;
const iso = String.raw`\d{4}-\d{2}-\d{2}`;

/** A date within a text, as people write it: the source of an expression, one group of which is the date. */
export const dateInText = String.raw`(?<!\d)(${numeric}|${worded}|${iso})(?!\d)(?:\s?(?:года|г\.|г(?!\p{L})))?`;

/** `2005-02-01` for the date that such an expression has found; nothing for a day that no calendar has. */
export function readFoundDate(text: string): string | undefined {
  const read = date.normalise?.(text) ?? text;
  return date.pattern.test(read) ? read : undefined;
}
