import type { Problem } from "@formulyar/core";
import { type Ref, useId } from "react";
import { messages } from "../messages.ts";
import { ProblemList, type ProblemListProps } from "./ProblemList.tsx";

export interface ErrorSummaryProps extends ProblemListProps {
  readonly problems: readonly Problem[];
  /** Shows the list; otherwise only the number of errors and the way to the list. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** To give it the focus after a check. */
  readonly ref?: Ref<HTMLElement>;
}

/** What has to be mended, with a link to each field; after GOV.UK's error summary. Nothing without errors. */
export function ErrorSummary({ problems, open = true, onToggle, ref, ...list }: ErrorSummaryProps) {
  const id = useId();
  if (problems.length === 0) return null;
  return (
    <section className="fy-summary" part="summary" aria-labelledby={id} tabIndex={-1} ref={ref}>
      {/* Only what does not change is an alert: mending a field must not read the whole list out again. */}
      <div role="alert">
        <h2 id={id} className="fy-summary__title">
          {messages.summaryTitle}
        </h2>
      </div>
      <div className="fy-summary__count">
        <p>{messages.summaryCount(problems.length)}</p>
        {onToggle && (
          <button type="button" className="fy-link" aria-expanded={open} onClick={() => onToggle(!open)}>
            {open ? messages.hideList : messages.showList}
          </button>
        )}
      </div>
      {open && <ProblemList problems={problems} {...list} />}
    </section>
  );
}
