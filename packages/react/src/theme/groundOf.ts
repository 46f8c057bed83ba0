import type { Form, Pointer } from "@formulyar/core";

/** The legal ground of a field: its own, or that of the nearest group around it that has one, or else of the form. */
export function groundOf(form: Form, pointer: Pointer): string | undefined {
  const { legalBasis } = form.definition;
  return form.field(pointer)?.basis ?? (legalBasis.length > 0 ? legalBasis.join("; ") : undefined);
}
