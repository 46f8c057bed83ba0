import { useId, useState } from "react";
import { messages } from "../messages.ts";
import type { SectionStatus } from "../state/sectionStatus.ts";

export interface TaskListProps {
  readonly steps: readonly SectionStatus[];
  /** Id of the step on the screen. */
  readonly current: string;
  readonly onSelect: (id: string) => void;
}

/** The steps of the form and how far each is. On a narrow screen it opens on demand. */
export function TaskList({ steps, current, onSelect }: TaskListProps) {
  // Opened on a step; it is in the way on the next one.
  const [openedAt, setOpenedAt] = useState<string>();
  if (openedAt !== undefined && openedAt !== current) setOpenedAt(undefined);
  const open = openedAt === current;
  const listId = useId();
  const done = steps.filter(({ state }) => state === "done").length;
  const number = steps.findIndex((step) => step.section.id === current) + 1;
  return (
    <nav className="fy-tasks" aria-label={messages.sections}>
      <button
        type="button"
        className="fy-tasks__toggle"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpenedAt(open ? undefined : current)}
      >
        <span>{messages.step(number, steps.length)}</span>{" "}
        <span className="fy-tasks__all">{messages.allSections}</span>
      </button>
      <p className="fy-tasks__progress">{messages.progress(done, steps.length)}</p>
      <ol id={listId} className="fy-tasks__list" data-open={open}>
        {steps.map((step) => (
          <TaskItem
            key={step.section.id}
            step={step}
            isCurrent={step.section.id === current}
            onSelect={(id) => {
              setOpenedAt(undefined);
              onSelect(id);
            }}
          />
        ))}
      </ol>
    </nav>
  );
}

interface TaskItemProps {
  readonly step: SectionStatus;
  readonly isCurrent: boolean;
  readonly onSelect: (id: string) => void;
}

function TaskItem({ step, isCurrent, onSelect }: TaskItemProps) {
  return (
    <li>
      <button
        type="button"
        className="fy-task"
        aria-current={isCurrent ? "step" : undefined}
        onClick={() => onSelect(step.section.id)}
      >
        <span className="fy-task__title">{step.section.title}</span>{" "}
        <span className={`fy-task__state fy-task__state--${step.state}`}>{stateWords(step)}</span>
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
