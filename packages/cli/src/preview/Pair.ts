import type { Form } from "@formulyar/core";
import type { FormDocument } from "@formulyar/documents";

/** A form as it is printed, and what it is called in the comparison: «без изменений региона», «редакция 2024». */
export interface Side {
  readonly form: Form;
  readonly name: string;
  readonly document: FormDocument;
}

/** What is compared. */
export interface Pair {
  readonly before: Side;
  readonly after: Side;
}
