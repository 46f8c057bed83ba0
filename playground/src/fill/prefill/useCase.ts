import type { Form, FormSummary } from "@formulyar/core";
import { useState } from "react";
import type { FormRef } from "../../api/index.ts";
import { useServices } from "../../shared/services.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import { nextForms } from "./nextForms.ts";
import { useMeantSource } from "./useMeantSource.ts";

/**
 * How the form stands among the documents of a case: what it is filled from, and what is filled from it.
 * `settle` takes over what is still being typed.
 */
export function useCase({ definition }: Form, formRef: FormRef, settle: () => void) {
  const { api } = useServices();
  const { loaded } = useLoaded<readonly FormSummary[]>(`forms ${formRef.region}`, (signal) =>
    api.forms(formRef.region, signal),
  );
  // Without the list the form can be filled in all the same.
  const forms = loaded.state === "ready" ? loaded.value : [];
  const next = nextForms(forms, formRef.form);
  const [from, letGo] = useMeantSource();
  const canPrefill = (definition.prefill ?? []).length > 0;
  const [dialog, setDialog] = useState<"prefill" | "next" | undefined>(
    from !== undefined && canPrefill ? "prefill" : undefined,
  );
  const open = (which: "prefill" | "next") => () => {
    settle();
    setDialog(which);
  };
  const close = () => {
    setDialog(undefined);
    if (from !== undefined) letGo();
  };
  return {
    forms,
    next,
    from,
    dialog,
    close,
    /** One document alone does not fill it. */
    hasSources: (definition.prefill ?? []).filter((source) => source.from !== formRef.form).length > 1,
    openPrefill: canPrefill ? open("prefill") : undefined,
    openNext: next.length > 0 ? open("next") : undefined,
  };
}

export type Case = ReturnType<typeof useCase>;
