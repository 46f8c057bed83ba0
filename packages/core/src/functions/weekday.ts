import type { IsoDate } from "../model/index.ts";
import { dayNumber } from "./calendar.ts";
import { dateArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/** From Thursday, which 1 January 1970 was. */
const names = ["четверг", "пятница", "суббота", "воскресенье", "понедельник", "вторник", "среда"];

/** The day of the week of a date: «понедельник». */
export function weekday(date: IsoDate): string {
  const day = ((dayNumber(date) % 7) + 7) % 7;
  return names[day] ?? "";
}

export const weekdayFunction: CelFunction = {
  signatures: ["weekday(string): string"],
  call: (_scope, date) => weekday(dateArgument(date)),
  title: "weekday(дата) – день недели: «понедельник»",
};
