import { createContext, use, useSyncExternalStore } from "react";
import type { FormStore } from "./FormStore.ts";

/** The store of the form around a field. */
export const FormStoreContext = createContext<FormStore | undefined>(undefined);

export function useFormStore(): FormStore {
  const store = use(FormStoreContext);
  if (!store) throw new Error("The theme's fields work inside StatutoryForm only.");
  return store;
}

/** A part of the store; the component is drawn again when that part changes. `read` gives a value that is stable while it is the same. */
export function useStoreValue<T>(read: (store: FormStore) => T): T {
  const store = useFormStore();
  const snapshot = () => read(store);
  return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}
