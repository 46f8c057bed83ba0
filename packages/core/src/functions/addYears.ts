import type { IsoDate } from "../model/index.ts";
import { addMonths } from "./addMonths.ts";
import { dateArgument, integerArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/** The same day so many years later; from 29 February to 28 February of a common year. For an age use `age`. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

export const addYearsFunction: CelFunction = {
  signatures: ["addYears(string, int): string", "addYears(string, double): string"],
  call: (_scope, date, years) => addYears(dateArgument(date), integerArgument(years)),
  title: "addYears(дата, n) – то же число через n лет; 29 февраля – 28 февраля невисокосного года",
};
