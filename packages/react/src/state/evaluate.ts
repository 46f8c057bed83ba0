import type { Evaluation, Form, IsoDate, JsonObject } from "@formulyar/core";

export type { Evaluation } from "@formulyar/core";

/** Asks the form once for everything that the screen needs to know about a record. */
export function evaluate(form: Form, data: JsonObject, today: IsoDate): Evaluation {
  return form.evaluator()(data, today);
}
