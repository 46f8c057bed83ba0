import { addDaysFunction } from "./addDays.ts";
import { addMonthsFunction } from "./addMonths.ts";
import { addYearsFunction } from "./addYears.ts";
import { ageFunction } from "./age.ts";
import type { CelFunction } from "./celFunction.ts";
import { daysBetweenFunction } from "./daysBetween.ts";
import { digitsFunction } from "./digits.ts";
import { formatDateFunction } from "./formatDate.ts";
import { genderFunction } from "./gender.ts";
import { inflectNameFunction } from "./inflectName.ts";
import { initialFunction } from "./initial.ts";
import { isDateFunction } from "./isDate.ts";
import { pluralFunction } from "./plural.ts";
import { positionFunction } from "./position.ts";
import { sumFunction } from "./sum.ts";
import { todayFunction } from "./today.ts";
import { validSnilsFunction } from "./validSnils.ts";
import { weekdayFunction } from "./weekday.ts";

/** Every function of ours that an expression may call. */
export const celFunctions: readonly CelFunction[] = [
  ageFunction,
  addDaysFunction,
  addMonthsFunction,
  addYearsFunction,
  daysBetweenFunction,
  todayFunction,
  formatDateFunction,
  validSnilsFunction,
  digitsFunction,
  initialFunction,
  sumFunction,
  pluralFunction,
  positionFunction,
  isDateFunction,
  weekdayFunction,
  genderFunction,
  inflectNameFunction,
];
