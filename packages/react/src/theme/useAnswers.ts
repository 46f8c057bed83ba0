import { computedDefinition, type Json, pointerGet } from "@formulyar/core";
import { useEffect, useRef, useState } from "react";
import { isBlank } from "../state/isBlank.ts";
import { sameJson } from "../state/sameJson.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import type { FieldView } from "./useField.ts";

/** One line of a list of single answers; it may still be blank. */
export interface Answer {
  readonly key: number;
  readonly value: Json | undefined;
}

export interface Answers {
  readonly answers: readonly Answer[];
  readonly add: () => void;
  readonly change: (key: number, value: Json | undefined) => void;
  /** The lines in a new order, given by their old numbers; what is not named is taken out. */
  readonly arrange: (order: readonly number[]) => void;
  /** Keeps the lines as they are; gives the way back to them. */
  readonly keep: () => () => void;
}

/**
 * The lines of a list of single answers. A line that is not filled in stands on the screen only: the record holds what
 * somebody has given, without gaps.
 */
export function useAnswers(view: FieldView, formData: unknown): Answers {
  const store = useFormStore();
  const given = useGiven(view, formData);
  const [kept, setKept] = useState<readonly Answer[]>(() => answersOf(given));
  const answers = sameJson(filled(kept), given) ? kept : answersOf(given);
  // Several lines may be taken over at once, before anything is drawn again.
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });

  function replace(next: readonly Answer[]): void {
    latest.current = next;
    setKept(next);
    const values = filled(next);
    store.commit(view.pointer, values.length > 0 ? values : undefined);
  }

  return {
    answers,
    add: () => replace([...latest.current, { key: nextKey(latest.current), value: undefined }]),
    change: (key, value) => replace(latest.current.map((old) => (old.key === key ? { key, value } : old))),
    arrange: (order) => replace(order.flatMap((row) => latest.current[row] ?? [])),
    keep: () => {
      const before = latest.current;
      return () => replace(before);
    },
  };
}

/** The answers in the record at this very moment: RJSF hands them on one drawing later, and lines would flicker. */
function useGiven(view: FieldView, formData: unknown): readonly Json[] {
  const kept = useStoreValue((store) => pointerGet(store.latest, view.pointer));
  const given = kept ?? (computedDefinition(view.schema) ? formData : undefined);
  return Array.isArray(given) ? given : [];
}

/** The answers that are given. */
export function filled(answers: readonly Answer[]): readonly Json[] {
  return answers.flatMap(({ value }) => (value === undefined || isBlank(value) ? [] : [value]));
}

/** There is always a line to write on. */
function answersOf(values: readonly Json[]): readonly Answer[] {
  return values.length > 0 ? values.map((value, key) => ({ key, value })) : [{ key: 0, value: undefined }];
}

function nextKey(answers: readonly Answer[]): number {
  return Math.max(-1, ...answers.map((answer) => answer.key)) + 1;
}
