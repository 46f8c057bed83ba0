import type { Form, FormSummary, IsoDate, JsonObject } from "@formulyar/core";
import { useState } from "react";
import type { FormRef } from "../../api/index.ts";
import { draftKey } from "../../shared/drafts/index.ts";
import { ChooseDocument } from "./ChooseDocument.tsx";
import type { EarlierDocument } from "./earlierDocument.ts";
import { TakeValues } from "./TakeValues.tsx";
import { useEarlierDrafts } from "./useEarlierDrafts.ts";

interface PrefillDialogProps {
  readonly form: Form;
  readonly formRef: FormRef;
  readonly forms: readonly FormSummary[];
  readonly data: JsonObject;
  readonly today: IsoDate;
  /** Form whose draft of this region is meant; without it the user chooses. */
  readonly from?: string | undefined;
  readonly onFill: (data: JsonObject, filled: number) => void;
  readonly onClose: () => void;
}

/** Fills the form from another document of the case: which one, then what of it. Nothing leaves the page. */
export function PrefillDialog({ from, onFill, ...props }: PrefillDialogProps) {
  const { form, formRef, data, today, onClose } = props;
  const { loaded, retry } = useEarlierDrafts(form, formRef);
  // `null`: the user wants to choose.
  const [chosen, setChosen] = useState<EarlierDocument | null>();
  const meant = loaded.state === "ready" ? loaded.value.find(isMeant) : undefined;
  const document = chosen === undefined ? meant : chosen;

  function isMeant({ ref }: EarlierDocument): boolean {
    return from !== undefined && draftKey(ref) === draftKey({ ...formRef, form: from });
  }

  if (document) {
    const back = () => setChosen(null);
    return (
      <TakeValues
        key={draftKey(document.ref)}
        {...{ form, data, today, document, onFill, onClose }}
        onBack={back}
      />
    );
  }
  return <ChooseDocument {...props} loaded={loaded} onRetry={retry} onChoose={setChosen} />;
}
