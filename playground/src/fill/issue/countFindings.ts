import type { Form, IsoDate, JsonObject } from "@formulyar/core";

export interface Findings {
  /** These keep the form from being given out. */
  readonly errors: number;
  /** These are to be looked at first. */
  readonly warnings: number;
}

/** How much is to be said about a form as it is filled in now. */
export function countFindings(form: Form, data: JsonObject, today: IsoDate): Findings {
  const severities = form.check(data, { level: "final", today }).map(({ severity }) => severity);
  const count = (wanted: string) => severities.filter((severity) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning") };
}
