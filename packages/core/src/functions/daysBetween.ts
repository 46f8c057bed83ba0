import type { IsoDate } from "../model/index.ts";
import { dayNumber } from "./calendar.ts";
import { dateArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/** How many days `to` is later than `from`; negative when it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

export const daysBetweenFunction: CelFunction = {
  signatures: ["daysBetween(string, string): int"],
  call: (_scope, from, to) => BigInt(daysBetween(dateArgument(from), dateArgument(to))),
  title: "daysBetween(с, по) – сколько дней от первой даты до второй; отрицательное, если вторая раньше",
};
