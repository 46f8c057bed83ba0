import { concretePointers, type Pointer, type SectionDefinition } from "@formulyar/core";
import { type RefObject, useEffect, useReducer, useRef, useState } from "react";
import type { StatutoryFormProps } from "../StatutoryForm.tsx";
import { fieldId } from "../theme/fieldId.ts";
import { focusWithin } from "../theme/focusWithin.ts";
import type { FormStore } from "./FormStore.ts";
import { sectionAt } from "./placing.ts";
import { type SectionStatus, sectionStatuses } from "./sectionStatus.ts";

/** Id of the step «Проверьте ответы», which comes after those of the form. No section can be called so. */
export const reviewStep = "_review";

export interface Steps {
  readonly steps: readonly SectionStatus[];
  /** Id of the step on the screen; nothing when the form has no visible field. */
  readonly current: string | undefined;
  /** The form's section that it is; nothing at «Проверьте ответы». */
  readonly section: SectionDefinition | undefined;
  /** Whether somebody has been at «Проверьте ответы» and may want to go back there. */
  readonly isReviewed: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly goTo: (id: string) => void;
  readonly goToField: (pointer: Pointer) => void;
}

/** Where the focus goes once a step is drawn: to a field, or to the step's title. */
interface Goal {
  readonly step: string;
  readonly pointer?: Pointer;
}

/** Which step is shown, how far each is, and the ways between them. */
export function useSteps(
  store: FormStore,
  root: RefObject<HTMLElement | null>,
  props: Pick<StatutoryFormProps, "section" | "onSectionChange">,
  onGo: () => void,
): Steps {
  const [own, setOwn] = useState(props.section);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const goal = useRef<Goal>(undefined);
  const wanted = props.section ?? own;
  const isAtReview = wanted === reviewStep;
  const isReviewed = isAtReview || visited.has(reviewStep);
  const isSeen = (id: string) => store.checked || isReviewed || visited.has(id);
  const steps = sectionStatuses(store.form, store.evaluation, isSeen);
  const shownStep = (steps.find((step) => step.section.id === wanted) ?? steps[0])?.section;
  const section = isAtReview ? undefined : shownStep;
  const current = isAtReview && shownStep ? reviewStep : section?.id;

  function reach(): void {
    if (!goal.current || goal.current.step !== current) return;
    const { pointer } = goal.current;
    goal.current = undefined;
    if (pointer !== undefined && store.open(pointer)) return;
    const field = pointer === undefined ? null : fieldElement(root.current, fieldId(store.idPrefix, pointer));
    if (field) focusWithin(field);
    else heading.current?.focus();
  }
  useEffect(reach);
  const shown = useRef(current);
  useEffect(() => {
    const left = shown.current;
    shown.current = current;
    // Whoever checks the answers has all steps behind.
    if (current === reviewStep) store.leaveAll(store.form.fields.flatMap(placesOf(store)));
    if (left === undefined || left === current) return;
    setVisited((ids) => new Set([...ids, left]));
    store.leaveAll(fieldsOf(store, left));
  }, [store, current]);

  function show(next: Goal): void {
    goal.current = next;
    onGo();
    if (next.step !== current) change(next.step);
    // The focus moves once everything is drawn, also when the step stays the same.
    draw();
  }

  function change(step: string): void {
    store.held.flush();
    setOwn(step);
    props.onSectionChange?.(step);
  }

  return {
    steps,
    current,
    section,
    isReviewed,
    heading,
    goTo: (step) => show({ step }),
    goToField: (pointer) => {
      const step = sectionAt(store.form, pointer);
      if (step !== undefined) show({ step, pointer });
    },
  };
}

function fieldElement(root: HTMLElement | null, id: string): Element | null {
  return root?.querySelector(`[id="${CSS.escape(id)}"]`) ?? null;
}

/** A step that was left has been seen as a whole, each row of its lists too: what it lacks shows when somebody comes back. */
function fieldsOf(store: FormStore, section: string): readonly Pointer[] {
  return store.form.fields.filter((field) => field.section === section).flatMap(placesOf(store));
}

function placesOf(store: FormStore) {
  return ({ pointer }: { readonly pointer: Pointer }) => concretePointers(pointer, store.latest);
}
