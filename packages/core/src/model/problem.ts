import type { Pointer } from "./json.ts";

/** `error`: the final document may not be issued. `warning`: shown, does not block. `info`: a computed hint. */
export type Severity = "error" | "warning" | "info";

/** `draft`: types, formats and patterns of what is present. `final`: everything. */
export type Level = "draft" | "final";

/** One finding about a record. A bad record is a list of these, never an exception. */
export interface Problem {
  /** Where in the data; the field itself, or the place where a missing field belongs. */
  readonly path: Pointer;
  /** Id of the rule (`APP-R01`), or the JSON Schema keyword that failed (`required`). */
  readonly rule: string;
  readonly severity: Severity;
  /** Russian, for staff; names the field by its title. */
  readonly message: string;
  /** Legal ground, e.g. «п. 6 Порядка». */
  readonly basis?: string;
}
