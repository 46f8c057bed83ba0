import type { Form, JsonObject, Pointer } from "@formulyar/core";
import type { Html } from "./handlebars.ts";
import type { Row } from "./row.ts";

/** All that helpers see of the document that is being printed. */
export interface PrintContext {
  readonly form: Form;
  /** Computed values filled in, hidden ones left out. */
  readonly data: JsonObject;
  readonly hidden: ReadonlySet<Pointer>;
  /** An empty form is printed, to be filled in by hand. */
  readonly blank: boolean;
  /** A phrase of the form, with its values. */
  text(name: string, row: Row | undefined): Html;
  /** Fields of a slot that the template does not name. */
  slot(name: string): Html;
}
