import { type Form, type Pointer, patternPointer } from "@formulyar/core";
import { type FieldOptions, fieldOptions } from "./fieldOptions.ts";

/** What `ui.json` says about a place of the form. */
export function screenOf(form: Form, pointer: Pointer): FieldOptions {
  return fieldOptions(form.definition.ui.fields?.[patternPointer(pointer)]);
}

/** The title of a place as the screen bears it. */
export function screenTitle(form: Form, pointer: Pointer): string {
  return screenOf(form, pointer).title ?? form.field(pointer)?.title ?? "";
}
