import { useId, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { StatutoryFormProps } from "../StatutoryForm.tsx";
import { evaluate } from "./evaluate.ts";
import { FormStore } from "./FormStore.ts";

/** The store of a form on the screen, always with the record that the host has handed in last. */
export function useStoreOf({ form, data, today, onChange }: StatutoryFormProps): FormStore {
  const idPrefix = useId();
  const evaluation = useMemo(() => evaluate(form, data, today), [form, data, today]);
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
