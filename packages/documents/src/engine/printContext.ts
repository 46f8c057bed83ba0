import type { Form, Json, JsonObject, Pointer } from "@formulyar/core";
import type { Budget } from "./budget.ts";
import type { FillPlaces } from "./FillPlaces.ts";
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
  /** A blank to be filled in on the screen is drawn: the places that it has. */
  readonly fill?: FillPlaces;
  /** What is left of the work that the document may be. */
  readonly budget: Budget;
  /** A phrase of the form, with its values. */
  text(name: string, row: Row | undefined): Html;
  /** Whether the template prints a field or something in it, `rest=true` aside. */
  named(pointer: Pointer): boolean;
  /** Whether the template prints an option of a field by its code. */
  namedOption(pointer: Pointer, code: Json): boolean;
  /** Fields of a slot that the template does not name. */
  slot(name: string): Html;
}
