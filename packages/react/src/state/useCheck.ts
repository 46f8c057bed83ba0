import type { IsoDate, JsonObject, Problem } from "@formulyar/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { FormStore } from "./FormStore.ts";

/** Who is told of a check. */
export interface CheckListeners {
  readonly onCheck: ((problems: readonly Problem[]) => void) | undefined;
  /** Takes the data of a form that was finished and has no errors. */
  readonly onSubmit: (data: JsonObject) => void;
}

export interface Check {
  /** What «Проверить» does. */
  readonly check: () => readonly Problem[];
  /** What «Готово» does. */
  readonly submit: () => void;
  /** The errors that are to be seen: none before the first check. */
  readonly errors: readonly Problem[];
  /** Gets the focus after a check that found errors. */
  readonly summary: RefObject<HTMLElement | null>;
  /** Whether the list of errors is open: it closes when the person goes to mend them. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** Checks the whole form and leads the person to what it found. */
export function useCheck(store: FormStore, today: IsoDate, { onCheck, onSubmit }: CheckListeners): Check {
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
    const problems = store.form.check(store.latest, { level: "final", today });
    store.showErrors();
    setChecks(checks + 1);
    setOpen(true);
    onCheck?.(problems);
    return problems;
  }

  function submit(): void {
    const problems = check();
    if (problems.every(({ severity }) => severity !== "error")) onSubmit(store.latest);
  }

  const errors = store.checked
    ? store.evaluation.problems.filter((problem) => problem.severity === "error")
    : [];
  return { check, submit, errors, summary, open, setOpen };
}
