import { date, dateSource } from "./date.ts";
import type { Format } from "./format.ts";
import { formatDate } from "./formatDate.ts";

/** Shaped like a date, whether the calendar has it or not. */
const dateShape = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}(?:\\s*г\\.?)?)";

/**
 * Until when: a day of the calendar (`2027-12-01`) or words («бессрочно», «до 18 лет»). What is shaped like a date must
 * be one; a date is printed as «до 01.12.2027», words as they are.
 */
export const term: Format = {
  name: "term",
  pattern: new RegExp(`^(?:${dateSource}|(?!\\s*${dateShape}\\s*$)[\\s\\S]*\\S[\\s\\S]*)$`, "u"),
  message:
    "день, который есть в календаре, например 01.12.2027 (в файле 2027-12-01), или слова, например «бессрочно»",
  inputMode: "text",
  normalise(input) {
    const words = input.trim();
    const read = date.normalise?.(words.replace(/^до\s+/iu, "")) ?? words;
    return date.pattern.test(read) ? read : words;
  },
  print: (value) => (date.pattern.test(value) ? `до ${formatDate(value, "numeric")}` : value),
};
