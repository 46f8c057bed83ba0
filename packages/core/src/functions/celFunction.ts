import type { IsoDate } from "../model/index.ts";

/** What a function may ask of the check that runs it. */
export interface FunctionScope {
  /** The day that rules take as today. */
  readonly today: IsoDate;
}

/** A function that rules, computed values and messages may call. */
export interface CelFunction {
  /** In the notation of cel-js, one per combination of types: `age(string, string): int`. */
  readonly signatures: readonly string[];
  /**
   * Integers of JSON arrive as numbers, those written in a rule as BigInt; what a signature calls `int` leaves as BigInt.
   * Throws when an argument has no sensible value: the rule is then not applicable.
   */
  readonly call: (scope: FunctionScope, ...args: readonly unknown[]) => unknown;
  /** One line in Russian for the methodologist. */
  readonly title: string;
}
