export { addDays } from "./addDays.ts";
export { addMonths } from "./addMonths.ts";
export { addYears } from "./addYears.ts";
export { age } from "./age.ts";
export {
  type CalendarDate,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isIsoDate,
  parseIsoDate,
  toIsoDate,
} from "./calendar.ts";
export type { CelFunction, FunctionScope } from "./celFunction.ts";
export { celFunctions } from "./celFunctions.ts";
export { daysBetween } from "./daysBetween.ts";
export { digits } from "./digits.ts";
export { gender } from "./gender.ts";
export { inflectName } from "./inflectName.ts";
export { initial } from "./initial.ts";
export { sum } from "./sum.ts";
export { validSnils } from "./validSnils.ts";
export { weekday } from "./weekday.ts";
