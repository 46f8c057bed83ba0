import { type FieldSettings, type Form, fieldSettings, type Pointer, patternPointer } from "@formulyar/core";

/** What `ui.json` says about a place of the form; rows of a list share it. */
export function settingsAt(form: Form, pointer: Pointer): FieldSettings {
  return fieldSettings(form.definition.ui, patternPointer(pointer));
}

/** The title of a place as the screen bears it. */
export function screenTitle(form: Form, pointer: Pointer): string {
  return settingsAt(form, pointer).title ?? form.field(pointer)?.title ?? "";
}
