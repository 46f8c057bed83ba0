import type { FormStore } from "../state/FormStore.ts";
import type { FieldView } from "./useField.ts";

/** A step that is one group and bears its title has said it already. */
export function isNamedByStep({ form }: FormStore, { pointer, title }: FieldView): boolean {
  return form.definition.ui.sections.some(
    (section) => section.title === title && section.fields.length === 1 && section.fields[0] === pointer,
  );
}
