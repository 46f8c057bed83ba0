import type { FormRecord, Problem } from "@formulyar/core";
import type { LoadProblem } from "./load/LoadProblem.ts";

/** What `<formulyar-form>` tells, by the name of the event. All bubble and leave shadow roots. */
export interface FormulyarFormEvents {
  /** The form is on the screen. */
  "formulyar-ready": CustomEvent<{ readonly record: FormRecord }>;
  /** An answer has changed. Computed values are not part of the record. */
  "formulyar-change": CustomEvent<{ readonly record: FormRecord }>;
  /** The whole form was checked: all findings. */
  "formulyar-check": CustomEvent<{ readonly problems: readonly Problem[] }>;
  /** «Готово» was pressed, and there are no errors. */
  "formulyar-submit": CustomEvent<{ readonly record: FormRecord }>;
  /** Another step is on the screen. */
  "formulyar-step": CustomEvent<{ readonly section: string }>;
  /** The form could not be opened; the element says so itself, too. */
  "formulyar-error": CustomEvent<{ readonly problem: LoadProblem }>;
}

declare global {
  interface HTMLElementEventMap extends FormulyarFormEvents {}
}
