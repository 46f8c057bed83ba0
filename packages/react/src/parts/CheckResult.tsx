import type { Pointer, Problem } from "@formulyar/core";
import type { RefObject } from "react";
import { messages } from "../messages.ts";
import type { FormStore } from "../state/FormStore.ts";
import { problemGroups } from "../state/problemGroups.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";

export interface CheckResultProps {
  readonly store: FormStore;
  readonly errors: readonly Problem[];
  readonly summary: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onSelect: (pointer: Pointer) => void;
}

/** What «Проверить» has found: the summary of errors, or that there are none. */
export function CheckResult({ store, errors, summary, ...list }: CheckResultProps) {
  const { form, evaluation } = store;
  const groups = list.open ? problemGroups(form, evaluation.computed, errors, store.placeOf) : undefined;
  const isClean = store.checked && errors.length === 0;
  return (
    <>
      <ErrorSummary problems={errors} groups={groups} placeOf={store.placeOf} ref={summary} {...list} />
      <div role="status">
        {isClean && <p className="fy-clean">{cleanWords(store.evaluation.problems)}</p>}
      </div>
    </>
  );
}

function cleanWords(problems: readonly Problem[]): string {
  const warnings = problems.filter((problem) => problem.severity === "warning").length;
  return warnings === 0 ? messages.noErrors : messages.noErrorsButWarnings(warnings);
}
