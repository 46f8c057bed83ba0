import { date } from "../formats/date.ts";
import type { IsoDate } from "../model/index.ts";

/** A day of the calendar in parts; `month` counts from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;

/** Whether a value is a date that the calendar has, as `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === "string" && date.pattern.test(value);
}

/** The parts of a date. @throws RangeError when the calendar has no such day. */
export function parseIsoDate(text: string): CalendarDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

/** A date as `YYYY-MM-DD`. @throws RangeError outside the years 0000 to 9999. */
export function toIsoDate({ year, month, day }: CalendarDate): IsoDate {
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

/** The number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole days since 1 January 1970; the difference of two is the number of days between them. */
export function dayNumber(iso: IsoDate): number {
  const { year, month, day } = parseIsoDate(iso);
  // Not Date.UTC(year, …), which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsPerDay;
}

/** The date of a day number. @throws RangeError outside the years 0000 to 9999. */
export function fromDayNumber(number: number): IsoDate {
  const moment = new Date(number * millisecondsPerDay);
  return toIsoDate({
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
  });
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
