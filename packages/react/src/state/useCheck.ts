import type { Problem } from "@formulyar/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { StatutoryFormProps } from "../StatutoryForm.tsx";
import type { FormStore } from "./FormStore.ts";

export interface Check {
  /** What «Проверить» does. */
  readonly check: () => readonly Problem[];
  /** The errors that are to be seen: none before the first check. */
  readonly errors: readonly Problem[];
  /** Gets the focus after a check that found errors. */
  readonly summary: RefObject<HTMLElement | null>;
  /** Whether the list of errors is open: it closes when the person goes to mend them. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** Checks the whole form and leads the person to what it found. */
export function useCheck(store: FormStore, { form, today, onCheck, onFinish }: StatutoryFormProps): Check {
  const summary = useRef<HTMLElement>(null);
  const [checks, setChecks] = useState(0);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (checks === 0) return;
    // The browser's own scrolling shows the middle of a tall list; its heading is what tells where one is.
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView?.({ block: "start" });
  }, [checks]);

  function check(): readonly Problem[] {
    store.held.flush();
    const problems = form.check(store.latest, { level: "final", today });
    store.showErrors();
    setChecks(checks + 1);
    setOpen(true);
    onCheck?.(problems);
    if (problems.every((problem) => problem.severity !== "error")) onFinish?.(store.latest);
    return problems;
  }

  const errors = store.checked
    ? store.evaluation.problems.filter((problem) => problem.severity === "error")
    : [];
  return { check, errors, summary, open, setOpen };
}
