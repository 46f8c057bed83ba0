import { messages } from "../messages.ts";
import type { SectionStatus } from "../state/sectionStatus.ts";

export interface StepButtonsProps {
  readonly steps: readonly SectionStatus[];
  readonly current: string;
  readonly onSelect: (id: string) => void;
  readonly onCheck: () => void;
}

/** «Назад», «Далее», «Проверить». The one to press next stands out: a step forward, and the check on the last step. */
export function StepButtons({ steps, current, onSelect, onCheck }: StepButtonsProps) {
  const at = steps.findIndex((step) => step.section.id === current);
  const previous = steps[at - 1]?.section.id;
  const next = steps[at + 1]?.section.id;
  return (
    <div className="fy-buttons">
      {previous !== undefined && (
        <button type="button" className="fy-button" onClick={() => onSelect(previous)}>
          {messages.back}
        </button>
      )}
      {next !== undefined && (
        <button type="button" className="fy-button fy-button--primary" onClick={() => onSelect(next)}>
          {messages.next}
        </button>
      )}
      <button
        type="button"
        className={next === undefined ? "fy-button fy-button--primary" : "fy-button"}
        onClick={onCheck}
      >
        {messages.check}
      </button>
    </div>
  );
}
