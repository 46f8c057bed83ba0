import type { Pointer } from "@formulyar/core";
import { useMemo } from "react";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import type { ReviewedSection } from "./Answer.ts";
import { AnswerList } from "./AnswerList.tsx";
import { BlankFields } from "./BlankFields.tsx";
import { reviewedSections } from "./reviewedSections.ts";

export interface ReviewProps {
  /** Somebody wants to go to a field. */
  readonly onSelect: (pointer: Pointer) => void;
}

/** «Проверьте ответы»: every answer with the way back to it; after GOV.UK's pattern «Check answers». */
export function Review({ onSelect }: ReviewProps) {
  const { form, placeOf } = useFormStore();
  const evaluation = useStoreValue((store) => store.evaluation);
  const sections = useMemo(() => reviewedSections(form, evaluation, placeOf), [form, evaluation, placeOf]);
  return (
    <div className="fy-review" part="review">
      {sections.map((reviewed) => (
        <Section key={reviewed.section.id} reviewed={reviewed} onSelect={onSelect} />
      ))}
    </div>
  );
}

interface SectionProps extends ReviewProps {
  readonly reviewed: ReviewedSection;
}

function Section({ reviewed: { section, groups, blank }, onSelect }: SectionProps) {
  return (
    <section className="fy-review__section">
      <h3 className="fy-review__title">{section.title}</h3>
      {groups.map((group) => (
        <AnswerList
          key={`${group.title === undefined} ${group.pointer}`}
          group={group}
          // The step has said it.
          isTitleKnown={group.title === section.title}
          onSelect={onSelect}
        />
      ))}
      <BlankFields blank={blank} onSelect={onSelect} />
    </section>
  );
}
