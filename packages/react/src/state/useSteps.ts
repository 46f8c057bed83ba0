import { concretePointers, type Pointer, type SectionDefinition } from "@formulyar/core";
import { type RefObject, useEffect, useReducer, useRef, useState } from "react";
import type { StatutoryFormProps } from "../StatutoryForm.tsx";
import { fieldId } from "../theme/fieldId.ts";
import { focusWithin } from "../theme/focusWithin.ts";
import type { FormStore } from "./FormStore.ts";
import { sectionAt } from "./placing.ts";
import { type SectionStatus, sectionStatuses } from "./sectionStatus.ts";

export interface Steps {
  readonly steps: readonly SectionStatus[];
  /** The step on the screen; nothing when the form has no visible field. */
  readonly current: SectionDefinition | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly goTo: (id: string) => void;
  readonly goToField: (pointer: Pointer) => void;
}

/** Where the focus goes once a step is drawn: to a field, or to the step's title. */
interface Goal {
  readonly section: string;
  readonly pointer?: Pointer;
}

/** Which step is shown, how far each is, and the ways between them. */
export function useSteps(
  store: FormStore,
  root: RefObject<HTMLElement | null>,
  props: StatutoryFormProps,
  onGo: () => void,
): Steps {
  const [own, setOwn] = useState(props.section);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const goal = useRef<Goal>(undefined);
  const steps = sectionStatuses(store.form, store.evaluation, (id) => store.checked || visited.has(id));
  const wanted = props.section ?? own;
  const current = (steps.find((step) => step.section.id === wanted) ?? steps[0])?.section;

  function reach(): void {
    if (!goal.current || goal.current.section !== current?.id) return;
    const { pointer } = goal.current;
    goal.current = undefined;
    if (pointer !== undefined && store.open(pointer)) return;
    const field = pointer === undefined ? null : fieldElement(root.current, fieldId(store.idPrefix, pointer));
    if (field) focusWithin(field);
    else heading.current?.focus();
  }
  useEffect(reach);
  const shown = useRef(current?.id);
  useEffect(() => {
    const left = shown.current;
    shown.current = current?.id;
    if (left === undefined || left === current?.id) return;
    setVisited((ids) => new Set([...ids, left]));
    store.leaveAll(fieldsOf(store, left));
  }, [store, current?.id]);

  function show(next: Goal): void {
    goal.current = next;
    onGo();
    if (next.section !== current?.id) change(next.section);
    // The focus moves once everything is drawn, also when the step stays the same.
    draw();
  }

  function change(section: string): void {
    store.held.flush();
    setOwn(section);
    props.onSectionChange?.(section);
  }

  return {
    steps,
    current,
    heading,
    goTo: (section) => show({ section }),
    goToField: (pointer) => {
      const section = sectionAt(store.form, pointer);
      if (section !== undefined) show({ section, pointer });
    },
  };
}

function fieldElement(root: HTMLElement | null, id: string): Element | null {
  return root?.querySelector(`[id="${CSS.escape(id)}"]`) ?? null;
}

/** A step that was left has been seen as a whole, each row of its lists too: what it lacks shows when somebody comes back. */
function fieldsOf(store: FormStore, section: string): readonly Pointer[] {
  const fields = store.form.fields.filter((field) => field.section === section);
  return fields.flatMap(({ pointer }) => concretePointers(pointer, store.latest));
}
