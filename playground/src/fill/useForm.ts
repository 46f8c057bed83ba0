import { createForm, type Form } from "@formulyar/core";
import type { FormRef } from "../api/index.ts";
import { useServices } from "../shared/services.ts";
import { fillAddress } from "../shared/text/addresses.ts";
import { useLoaded } from "../shared/useLoaded.ts";
import { type OpenDefinition, openDefinition } from "./openDefinition.ts";

/** A form ready to use in the browser: its definition and its precompiled checks. */
export interface OpenForm extends OpenDefinition {
  readonly form: Form;
}

export function useForm(asked: FormRef) {
  const { api } = useServices();
  const key = `${fillAddress(asked)} ${asked.edition ?? ""}`;
  return useLoaded<OpenForm>(key, async (signal) => {
    const opened = await openDefinition(api, asked, signal);
    return { ...opened, form: createForm(opened.definition, await api.validators(opened.ref)) };
  });
}
