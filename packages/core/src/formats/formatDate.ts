import type { IsoDate } from "../model/index.ts";
import { date } from "./date.ts";
import { months } from "./months.ts";

/** `numeric`: 08.10.2024. `long`: 8 октября 2024 г. `quoted`: «08» октября 2024 г. `bare`: «08» октября 2024. */
export type DateStyle = "numeric" | "long" | "quoted" | "bare";

/** U+00A0: a date is not torn apart at the end of a line. */
const space = "\u00A0";

/** A date as documents write it. A text that is no date comes back as it is: a draft prints what it holds. */
export function formatDate(iso: IsoDate, style: DateStyle): string {
  if (!date.pattern.test(iso)) return iso;
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  if (style === "numeric") return `${day}.${month}.${year}`;
  const shownDay = style === "long" ? String(Number(day)) : `«${day}»`;
  return [shownDay, months[Number(month) - 1], year, ...(style === "bare" ? [] : ["г."])].join(space);
}

/** Whether a value names a style. */
export function isDateStyle(value: unknown): value is DateStyle {
  return value === "numeric" || value === "long" || value === "quoted" || value === "bare";
}
