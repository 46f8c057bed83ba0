import type { Problem } from "@formulyar/core";

export interface Findings {
  /** These keep the form from being given out. */
  readonly errors: number;
  /** These are to be looked at first. */
  readonly warnings: number;
}

/** How much is to be said about a form, by the findings of its final check. */
export function countFindings(problems: readonly Problem[]): Findings {
  const count = (wanted: Problem["severity"]) =>
    problems.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning") };
}
