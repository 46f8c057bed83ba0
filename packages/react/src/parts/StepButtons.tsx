import { messages } from "../messages.ts";
import { reviewStep } from "../state/useSteps.ts";

export interface StepButtonsProps {
  /** Ids of all steps, «Проверьте ответы» the last. */
  readonly steps: readonly string[];
  readonly current: string;
  /** Somebody has come back from «Проверьте ответы» to change an answer. */
  readonly isReviewed: boolean;
  readonly onSelect: (id: string) => void;
  readonly onCheck: () => void;
  /** Nothing where nobody may finish the form. */
  readonly onFinish: (() => void) | undefined;
}

/** «Назад», «Далее», «Проверить», «Готово». The one to press next stands out. */
export function StepButtons({ steps, current, isReviewed, onSelect, onCheck, onFinish }: StepButtonsProps) {
  const at = steps.indexOf(current);
  const previous = steps[at - 1];
  const next = steps[at + 1];
  const isShortWay = isReviewed && next !== undefined && next !== reviewStep;
  return (
    <div className="fy-buttons" part="buttons">
      {previous !== undefined && (
        <button type="button" className="fy-button" part="button" onClick={() => onSelect(previous)}>
          {messages.back}
        </button>
      )}
      {next !== undefined && (
        <button
          type="button"
          className="fy-button fy-button--primary"
          part="button primary"
          onClick={() => onSelect(next)}
        >
          {messages.next}
        </button>
      )}
      {isShortWay && (
        <button type="button" className="fy-button" part="button" onClick={() => onSelect(reviewStep)}>
          {messages.toReview}
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="fy-button" part="button" onClick={onCheck}>
          {messages.check}
        </button>
      )}
      {next === undefined && onFinish && (
        <button
          type="button"
          className="fy-button fy-button--primary"
          part="button primary"
          onClick={onFinish}
        >
          {messages.finish}
        </button>
      )}
    </div>
  );
}
