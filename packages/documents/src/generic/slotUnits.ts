import type { Form } from "@formulyar/core";
import { type Named, type Unit, unitsAt } from "./units.ts";

/** What a slot of a template prints: the fields of its sections that the template does not name. */
export function slotUnits(form: Form, slot: string, named: Named): readonly Unit[] {
  return form.definition.ui.sections
    .filter((section) => section.slot === slot)
    .flatMap((section) => section.fields.flatMap((pointer) => unitsAt(form, pointer, named)));
}
