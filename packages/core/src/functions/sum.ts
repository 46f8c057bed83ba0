import type { CelFunction } from "./celFunction.ts";

/** Digits after the point that are kept: 0.1 + 0.2 is 0.3 for everybody but the computer. */
const precision = 9;

/** The sum of numbers; 0 of none. @throws Error when a value is no number */
export function sum(values: readonly unknown[]): number {
  const total = values.reduce<number>((before, value) => before + numberOf(value), 0);
  return Number(total.toFixed(precision));
}

function numberOf(value: unknown): number {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "number") return value;
  throw new Error(`Not a number: ${String(value)}`);
}

export const sumFunction: CelFunction = {
  signatures: ["sum(list<double>): double", "sum(list<int>): double"],
  call: (_scope, values) => sum(values as readonly unknown[]),
  title: "sum(список) – сумма чисел: sum(record.services.filter(s, has(s.hours)).map(s, s.hours))",
};
