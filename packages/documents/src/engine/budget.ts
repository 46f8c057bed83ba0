import { RefusedDocumentError } from "../printer/PrintError.ts";

/** How much work one document may be. The largest of ours need some hundredths of it. */
export interface Limits {
  /** Words, rows and partials that are printed. */
  readonly steps: number;
  /** Characters that they give, those inside of others counted again. */
  readonly length: number;
  /** Milliseconds. */
  readonly time: number;
}

export const LIMITS: Limits = { steps: 500_000, length: 150_000_000, time: 15_000 };

/** The clock is looked at after so many steps, or characters. */
const STEPS_A_LOOK = 1000;
const LENGTH_A_LOOK = 1_000_000;

/**
 * What is left of the work that one document may be. Templates are run without a pause, and nobody can stop them from
 * outside: whatever repeats asks here, and is refused when there is nothing left.
 */
export class Budget {
  private readonly limits: Limits;
  private readonly now: () => number;
  private readonly end: number;
  /** What is being printed, from the template down. */
  private readonly places: string[] = [];
  private steps = 0;
  private length = 0;
  private look: Pick<Limits, "steps" | "length"> = { steps: STEPS_A_LOOK, length: LENGTH_A_LOOK };

  constructor(limits: Limits = LIMITS, now: () => number = Date.now) {
    this.limits = limits;
    this.now = now;
    this.end = now() + limits.time;
  }

  /**
   * Counts one step. `what` and `line` are told when it was one too many.
   * @throws RefusedDocumentError
   */
  step(what: string, line?: number): void {
    this.steps += 1;
    this.check(what, line);
  }

  /** Counts what a step gave, and hands it on. */
  gave<T extends string | { toString(): string }>(result: T, what: string, line?: number): T {
    this.length += String(result).length;
    this.check(what, line);
    return result;
  }

  /** Names the template, partial or phrase that is printed meanwhile. */
  within<T>(place: string, work: () => T): T {
    this.places.push(place);
    try {
      return work();
    } finally {
      this.places.pop();
    }
  }

  /** Why a document is refused that is too much in another way than by number: of what the engine itself cannot hold. */
  refusal(reason: string, what?: string, line?: number): RefusedDocumentError {
    const at = [
      ...this.places.slice(-1),
      ...(line === undefined ? [] : [`строка ${line}`]),
      ...(what ? [what] : []),
    ];
    const where = at.length === 0 ? "" : ` Место: ${at.join(", ")}.`;
    return new RefusedDocumentError(
      `Документ не напечатан: ${reason}.${where} Проверьте, не повторяет ли шаблон одно и то же слишком много раз.`,
    );
  }

  private check(what: string, line: number | undefined): void {
    const { steps, length } = this.limits;
    if (this.steps > steps) throw this.refusal(`шаблон сделал больше ${steps} шагов`, what, line);
    if (this.length > length) throw this.refusal(`шаблон дал больше ${length} знаков`, what, line);
    if (this.steps < this.look.steps && this.length < this.look.length) return;
    this.look = { steps: this.steps + STEPS_A_LOOK, length: this.length + LENGTH_A_LOOK };
    if (this.now() > this.end)
      throw this.refusal(`шаблон работает дольше ${this.limits.time / 1000} с`, what, line);
  }
}
