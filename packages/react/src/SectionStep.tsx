import type { Form, SectionDefinition } from "@formulyar/core";
import type { Ref } from "react";
import { messages } from "./messages.ts";
import { FieldNotices } from "./parts/FieldNotices.tsx";
import { SectionForm } from "./SectionForm.tsx";
import { useFormStore, useStoreValue } from "./state/storeContext.ts";

export interface SectionStepProps {
  readonly section: SectionDefinition;
  /** Gets the focus when the step comes. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly disabled: boolean;
}

/** A step of the form: its title, what is said about the form as a whole, its fields. */
export function SectionStep({ section, heading, disabled }: SectionStepProps) {
  const store = useFormStore();
  const { computed, problems } = useStoreValue(({ evaluation }) => evaluation);
  const unplaced = problems.filter(
    (problem) => problem.severity !== "error" && store.placeOf(problem) === undefined,
  );
  return (
    <>
      <h2 ref={heading} className="fy-form__title" part="title" tabIndex={-1}>
        {section.title}
      </h2>
      {section.hint && <p className="fy-form__hint">{section.hint}</p>}
      {asksForAnswers(store.form, section.id) && (
        <p className="fy-form__note fy-required">{messages.requiredNote}</p>
      )}
      <FieldNotices id={`${store.idPrefix}:notice`} problems={unplaced} />
      <SectionForm section={section} data={computed} disabled={disabled} />
    </>
  );
}

/** Whether a step has required fields; the items of a list are not fields of their own. */
function asksForAnswers(form: Form, section: string): boolean {
  return form.fields.some(
    ({ section: id, required, kind, pointer }) =>
      id === section && required && kind !== "group" && !pointer.endsWith("/*"),
  );
}
