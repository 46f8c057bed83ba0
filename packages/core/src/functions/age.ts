import type { IsoDate } from "../model/index.ts";
import { parseIsoDate } from "./calendar.ts";
import { dateArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/**
 * Full years on a day. Who was born on 29 February is a year older on 1 March of a common year.
 * Negative before the birth.
 */
export function age(birth: IsoDate, on: IsoDate): number {
  const years = parseIsoDate(on).year - parseIsoDate(birth).year;
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

export const ageFunction: CelFunction = {
  signatures: ["age(string, string): int"],
  call: (_scope, birth, on) => BigInt(age(dateArgument(birth), dateArgument(on))),
  title:
    "age(рождение, день) – полных лет на этот день; родившимся 29 февраля – с 1 марта невисокосного года",
};
