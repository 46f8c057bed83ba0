import { createForm, type Form } from "@formulyar/core";
import type { FormRef } from "../api/index.ts";
import { useServices } from "../shared/services.ts";
import { fillAddress } from "../shared/text/addresses.ts";
import { useLoaded } from "../shared/useLoaded.ts";

/** The form ready to use in the browser: its definition and its precompiled checks. */
export function useForm(ref: FormRef) {
  const { api } = useServices();
  return useLoaded<Form>(fillAddress(ref), async (signal) => {
    // One after the other: a form that is not there is asked for once.
    const definition = await api.form(ref, signal);
    return createForm(definition, await api.validators(ref));
  });
}
