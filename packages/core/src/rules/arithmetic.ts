import type { Environment } from "@marcbachmann/cel-js";

/** JSON numbers are doubles; with these a rule may say `self.hours + 1` and need not know it. */
const operations: { readonly [operator: string]: (a: number, b: number) => number } = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
};

/** Lets whole numbers written in a rule meet the numbers of a record. */
export function registerMixedArithmetic(environment: Environment): Environment {
  for (const [operator, calculate] of Object.entries(operations)) {
    const run = (a: unknown, b: unknown) => calculate(Number(a), Number(b));
    environment.registerOperator(`double ${operator} int: double`, run);
    environment.registerOperator(`int ${operator} double: double`, run);
  }
  return environment.registerOperator(
    "double == int: bool",
    (a: unknown, b: unknown) => Number(a) === Number(b),
  );
}
