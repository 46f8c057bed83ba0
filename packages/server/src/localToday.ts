import type { IsoDate } from "@formulyar/core";

/** The calendar date of this machine's time zone: acts count days by the local calendar. */
export function localToday(now: Date = new Date()): IsoDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
