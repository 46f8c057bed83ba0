import type { CelFunction } from "./celFunction.ts";

/**
 * Which one a value is in a list, from 1; 0 when it is not there. A row is found as itself, however alike other rows
 * are: so a rule that stands on a row can ask for the row before it.
 */
export function position(list: readonly unknown[], value: unknown): number {
  return list.findIndex((item) => item === value || isSameNumber(item, value)) + 1;
}

/** A number of a record and a whole number written in a rule. */
function isSameNumber(a: unknown, b: unknown): boolean {
  return isNumber(a) && isNumber(b) && Number(a) === Number(b);
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

export const positionFunction: CelFunction = {
  signatures: ["position(list, dyn): int"],
  call: (_scope, list, value) => BigInt(position(list as readonly unknown[], value)),
  title:
    "position(список, значение) – которое оно по счёту, с 1; 0, если его там нет: position(record.rows, self)",
};
