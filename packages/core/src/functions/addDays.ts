import type { IsoDate } from "../model/index.ts";
import { dayNumber, fromDayNumber } from "./calendar.ts";
import { dateArgument, integerArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/**
 * The date so many calendar days later (earlier when negative). The day after the event is day 1 of a term:
 * received on 1 October, 10 calendar days: the last day is 11 October.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

export const addDaysFunction: CelFunction = {
  signatures: ["addDays(string, int): string", "addDays(string, double): string"],
  call: (_scope, date, days) => addDays(dateArgument(date), integerArgument(days)),
  title: "addDays(дата, n) – дата через n календарных дней",
};
