import type { Form, IsoDate, JsonObject } from "@formulyar/core";
import { useId, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { FormStore } from "./FormStore.ts";

/** What a form on the screen shows, and who takes its changes. */
export interface Shown {
  readonly form: Form;
  readonly data: JsonObject;
  readonly today: IsoDate;
  readonly onChange: (data: JsonObject) => void;
}

/** The store of a form on the screen, always with the record that the host has handed in last. */
export function useStoreOf({ form, data, today, onChange }: Shown): FormStore {
  const idPrefix = useId();
  const evaluate = useMemo(() => form.evaluator(), [form]);
  const evaluation = useMemo(() => evaluate(data, today), [evaluate, data, today]);
  const first = useRef(evaluation);
  first.current = evaluation;
  const store = useMemo(() => new FormStore(form, idPrefix, first.current), [form, idPrefix]);
  useLayoutEffect(() => {
    store.onChange = onChange;
    store.show(evaluation);
  }, [store, evaluation, onChange]);
  useSyncExternalStore(store.subscribe, () => store.version);
  return store;
}
