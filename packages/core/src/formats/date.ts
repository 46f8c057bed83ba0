import type { Format } from "./format.ts";
import { months } from "./months.ts";

const day31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const day30 = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const day28 = "02-(?:0[1-9]|1\\d|2[0-8])";
const leapYear = "(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

/** Source of an expression for a day that the Gregorian calendar has: `2024-02-29`, not `2023-02-29`. */
export const dateSource = `(?:\\d{4}-(?:${day31}|${day30}|${day28})|${leapYear}-02-29)`;

/** `full-date` of RFC 3339; must exist in the calendar. */
export const date: Format = {
  name: "date",
  pattern: new RegExp(`^${dateSource}$`, "u"),
  message: "день, который есть в календаре, например 08.10.2024 (в файле 2024-10-08)",
  inputMode: "numeric",
  normalise(input) {
    const [, day, month, year] = numeric.exec(input) ?? withWords(input) ?? [];
    if (day === undefined || month === undefined || year === undefined) return input.trim();
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  },
};

const numeric = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*(?:г\.?|года))?\s*$/u;

/** «1 февраля 2005 г.», «01» февраля 2005 года. */
const worded = new RegExp(
  `^\\s*[«"]?(\\d{1,2})[»"]?\\s+(${months.join("|")})\\s+(\\d{4})(?:\\s*(?:г\\.?|года))?\\s*$`,
  "iu",
);

function withWords(input: string): readonly (string | undefined)[] | undefined {
  const [all, day, month = "", year] = worded.exec(input) ?? [];
  return all === undefined ? undefined : [all, day, String(months.indexOf(month.toLowerCase()) + 1), year];
}
