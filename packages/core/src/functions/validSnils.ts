import { snils } from "../formats/snils.ts";
import { textArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";
import { digits } from "./digits.ts";

/** Up to this number there were no check numbers. */
const lastWithoutCheck = 1_001_998;

/**
 * Whether a СНИЛС in its stored form (`112-233-445 95`) has the right check number, by the algorithm that the Pension
 * Fund published («Алгоритм формирования контрольного числа Страхового номера»).
 */
export function validSnils(value: string): boolean {
  if (!snils.pattern.test(value)) return false;
  const number = digits(value).slice(0, 9);
  if (Number(number) <= lastWithoutCheck) return true;
  return Number(digits(value).slice(9)) === checkNumber(number);
}

/** Digits weighted 9 to 1, the sum modulo 101, where 100 is written 00. */
function checkNumber(number: string): number {
  const sum = [...number].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return (sum % 101) % 100;
}

export const validSnilsFunction: CelFunction = {
  signatures: ["validSnils(string): bool"],
  call: (_scope, value) => validSnils(textArgument(value)),
  title: "validSnils(снилс) – верно ли контрольное число",
};
