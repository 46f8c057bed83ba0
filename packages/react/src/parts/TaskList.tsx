import { type ReactNode, useId, useState } from "react";
import { messages } from "../messages.ts";
import type { SectionStatus } from "../state/sectionStatus.ts";
import { reviewStep } from "../state/useSteps.ts";

export interface TaskListProps {
  readonly steps: readonly SectionStatus[];
  /** Id of the step on the screen. */
  readonly current: string;
  readonly onSelect: (id: string) => void;
  /** «Проверьте ответы» comes last. */
  readonly withReview?: boolean;
  /** What the steps are of, where there are several lists on the page. */
  readonly of?: string | undefined;
}

/** The steps of the form and how far each is. On a narrow screen it opens on demand. */
export function TaskList({ steps, current, onSelect, withReview = false, of }: TaskListProps) {
  // Opened on a step; it is in the way on the next one.
  const [openedAt, setOpenedAt] = useState<string>();
  if (openedAt !== undefined && openedAt !== current) setOpenedAt(undefined);
  const open = openedAt === current;
  const listId = useId();
  const done = steps.filter(({ state }) => state === "done").length;
  const number = steps.findIndex((step) => step.section.id === current) + 1;
  function select(id: string): void {
    setOpenedAt(undefined);
    onSelect(id);
  }
  return (
    <nav
      className="fy-tasks"
      part="tasks"
      aria-label={of === undefined ? messages.sections : `${messages.sections}: ${of}`}
    >
      <button
        type="button"
        className="fy-tasks__toggle"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpenedAt(open ? undefined : current)}
      >
        <span>{number === 0 ? messages.reviewTitle : messages.step(number, steps.length)}</span>{" "}
        <span className="fy-tasks__all">{messages.allSections}</span>
      </button>
      <p className="fy-tasks__progress">{messages.progress(done, steps.length)}</p>
      <ol id={listId} className="fy-tasks__list" data-open={open}>
        {steps.map((step) => (
          <TaskItem
            key={step.section.id}
            title={step.section.title}
            isCurrent={step.section.id === current}
            onSelect={() => select(step.section.id)}
          >
            <span className={`fy-task__state fy-task__state--${step.state}`}>{stateWords(step)}</span>
          </TaskItem>
        ))}
        {withReview && (
          <TaskItem
            title={messages.reviewTitle}
            isCurrent={current === reviewStep}
            onSelect={() => select(reviewStep)}
          />
        )}
      </ol>
    </nav>
  );
}

interface TaskItemProps {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly onSelect: () => void;
  /** How far the step is. */
  readonly children?: ReactNode;
}

function TaskItem({ title, isCurrent, onSelect, children }: TaskItemProps) {
  return (
    <li>
      <button
        type="button"
        className="fy-task"
        aria-current={isCurrent ? "step" : undefined}
        onClick={onSelect}
      >
        <span className="fy-task__title">{title}</span> {children}
      </button>
    </li>
  );
}

/** «ошибок: 1, осталось: 3», «заполнено, замечаний: 2» */
function stateWords({ state, errors, missing, warnings }: SectionStatus): string {
  const words = messages.sectionStatus;
  if (state === "notStarted") return words.notStarted;
  return [
    ...(state === "done" ? [words.done] : []),
    ...(errors > missing ? [words.wrong(errors - missing)] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ].join(", ");
}
