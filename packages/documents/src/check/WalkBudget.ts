import { type Findings, fault, type Spot } from "./fault.ts";

/** Statements that the check of one document goes through, each as often as it is put in. Ours need some thousands. */
export const MAX_WALK = 300_000;
/** A finding looks for what was meant among all the names of a form. */
const FINDING = 500;

/** How far one check may still go: partials that put in partials grow like the grains on the chessboard. */
export class WalkBudget {
  private left: number;
  private isTold = false;

  constructor(steps: number = MAX_WALK) {
    this.left = steps;
  }

  /** Whether there is nothing left. */
  get spent(): boolean {
    return this.left <= 0;
  }

  /** Counts one statement and what was found in it; what is wrong once it was the last. */
  count(findings: Findings, spot: Spot): Findings {
    this.left -= 1 + findings.length * FINDING;
    if (!this.spent || this.isTold) return findings;
    this.isTold = true;
    const reason =
      "шаблон со всеми вставками слишком велик или в нём слишком много ошибок: он проверен не до конца.";
    const mend = "Исправьте названное; уменьшите число вставок {{> …}} и {{text …}} друг в друге.";
    return [...findings, ...fault(spot, reason, mend)];
  }
}
