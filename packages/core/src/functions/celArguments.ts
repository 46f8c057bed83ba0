import type { IsoDate } from "../model/index.ts";
import { isIsoDate } from "./calendar.ts";

/** An argument as a date. @throws Error when it is none. */
export function dateArgument(value: unknown): IsoDate {
  if (isIsoDate(value)) return value;
  throw new Error(`Not a calendar date: ${String(value)}`);
}

/** An argument as a whole number, whether it came from JSON (number) or from the rule (BigInt). @throws Error */
export function integerArgument(value: unknown): number {
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw new Error(`Not a whole number: ${String(value)}`);
}

/** An argument as text. @throws Error when it is none. */
export function textArgument(value: unknown): string {
  if (typeof value === "string") return value;
  throw new Error(`Not a text: ${String(value)}`);
}
