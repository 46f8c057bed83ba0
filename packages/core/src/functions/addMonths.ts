import type { IsoDate } from "../model/index.ts";
import { daysInMonth, parseIsoDate, toIsoDate } from "./calendar.ts";
import { dateArgument, integerArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/** The date so many months later; where the month has no such day, its last day (ГК РФ, ст. 192 п. 3). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const from = parseIsoDate(date);
  const total = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return toIsoDate({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

export const addMonthsFunction: CelFunction = {
  signatures: ["addMonths(string, int): string", "addMonths(string, double): string"],
  call: (_scope, date, months) => addMonths(dateArgument(date), integerArgument(months)),
  title: "addMonths(дата, n) – дата через n месяцев; если такого числа в месяце нет – последний день месяца",
};
