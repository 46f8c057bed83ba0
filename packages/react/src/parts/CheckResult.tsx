import type { Pointer, Problem } from "@formulyar/core";
import type { RefObject } from "react";
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

/** The errors that «Проверить» has found. */
export function CheckResult({ store, errors, summary, ...list }: CheckResultProps) {
  const { form, evaluation } = store;
  const groups = list.open ? problemGroups(form, evaluation.computed, errors, store.placeOf) : undefined;
  return <ErrorSummary problems={errors} groups={groups} placeOf={store.placeOf} ref={summary} {...list} />;
}
