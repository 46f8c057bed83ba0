import type { Pointer } from "@formulyar/core";
import type { Ref } from "react";
import { messages } from "../messages.ts";
import { Review } from "./Review.tsx";

export interface ReviewStepProps {
  /** Gets the focus when the step comes. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onSelect: (pointer: Pointer) => void;
}

/** The last step: a look at all answers before the form is finished. */
export function ReviewStep({ heading, onSelect }: ReviewStepProps) {
  return (
    <>
      <h2 ref={heading} className="fy-form__title" part="title" tabIndex={-1}>
        {messages.reviewTitle}
      </h2>
      <p className="fy-form__hint">{messages.reviewHint}</p>
      <Review onSelect={onSelect} />
    </>
  );
}
