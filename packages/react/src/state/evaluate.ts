import type { Form, IsoDate, JsonObject, Pointer, Problem } from "@formulyar/core";

/** Everything that a record says about itself on a day. */
export interface Evaluation {
  /** The day that rules take as today. */
  readonly today: IsoDate;
  /** As it was given and as it is kept: without computed values. */
  readonly data: JsonObject;
  /** With computed values filled in: what the screen shows. */
  readonly computed: JsonObject;
  readonly hidden: ReadonlySet<Pointer>;
  /** All findings of the final check, shown or not. */
  readonly problems: readonly Problem[];
}

/** Asks the form once for everything that the screen needs to know about a record. */
export function evaluate(form: Form, data: JsonObject, today: IsoDate): Evaluation {
  const computed = form.compute(data, today);
  return {
    today,
    data,
    computed,
    hidden: form.hidden(computed, today),
    problems: form.check(data, { level: "final", today }),
  };
}
