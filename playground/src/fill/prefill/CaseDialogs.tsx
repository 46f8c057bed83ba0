import type { Form, IsoDate } from "@formulyar/core";
import type { FormRef } from "../../api/index.ts";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import { NextFormsDialog } from "./NextFormsDialog.tsx";
import { PrefillDialog } from "./PrefillDialog.tsx";
import type { Case } from "./useCase.ts";

interface CaseDialogsProps {
  readonly form: Form;
  readonly formRef: FormRef;
  readonly desk: DraftDesk;
  readonly today: IsoDate;
  readonly documents: Case;
}

/** The questions about other documents of the case; at most one is open. */
export function CaseDialogs({ form, formRef, desk, today, documents }: CaseDialogsProps) {
  const { forms, next, from, dialog, close } = documents;
  if (dialog === "next") return <NextFormsDialog formRef={formRef} forms={next} onClose={close} />;
  if (dialog !== "prefill") return null;
  const { data } = desk.state();
  return (
    <PrefillDialog
      {...{ form, formRef, forms, data, today, from }}
      onFill={(filled, count) => {
        close();
        desk.prefill(filled, count);
      }}
      onClose={close}
    />
  );
}
