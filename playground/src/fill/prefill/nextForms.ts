import type { FormSummary } from "@formulyar/core";

/** The forms that are filled from this one, in the order of the case: what is filled from another of them comes after it. */
export function nextForms(forms: readonly FormSummary[], form: string): readonly FormSummary[] {
  const next = forms.filter(({ id, prefillFrom = [] }) => id !== form && prefillFrom.includes(form));
  const steps = ({ prefillFrom = [] }: FormSummary) =>
    next.filter(({ id }) => prefillFrom.includes(id)).length;
  return next.toSorted((one, other) => steps(one) - steps(other));
}
