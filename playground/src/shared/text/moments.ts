import type { IsoDate } from "@formulyar/core";

/** The day by the clock of this computer, not by Greenwich: a form filled in at 1 a.m. in Омск is of that day. */
export function localDate(moment: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** «14:05» */
export function formatTime(moment: Date): string {
  return moment.toLocaleTimeString("ru-RU", { hour: "2-digit", minute: "2-digit" });
}

/** «сегодня в 14:05» or «1 октября 2024 г. в 14:05». */
export function formatMoment(moment: Date, now: Date): string {
  const day = localDate(moment) === localDate(now) ? "сегодня" : formatDay(moment);
  return `${day} в ${formatTime(moment)}`;
}

function formatDay(moment: Date): string {
  return moment.toLocaleDateString("ru-RU", { day: "numeric", month: "long", year: "numeric" });
}
