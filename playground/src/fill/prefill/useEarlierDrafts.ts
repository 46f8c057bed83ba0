import type { Form } from "@formulyar/core";
import { ApiProblem, type FormRef } from "../../api/index.ts";
import { type Draft, draftKey } from "../../shared/drafts/index.ts";
import { useServices } from "../../shared/services.ts";
import { fillAddress } from "../../shared/text/addresses.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import { type EarlierDocument, openEarlier } from "./earlierDocument.ts";

/** Drafts of this browser that a form can be filled from, the newest first; those of the form's own place excepted. */
export function useEarlierDrafts({ definition }: Form, formRef: FormRef) {
  const { api, drafts } = useServices();
  return useLoaded<readonly EarlierDocument[]>(`earlier ${fillAddress(formRef)}`, async (signal) => {
    const sources = (definition.prefill ?? []).map(({ from }) => from);
    const found = drafts
      .list()
      .filter((draft) => sources.includes(draft.form) && draftKey(draft) !== draftKey(formRef));
    const opened = await Promise.all(found.map((draft) => openDraft(draft)));
    return opened.filter((document) => document !== undefined);

    async function openDraft(draft: Draft): Promise<EarlierDocument | undefined> {
      try {
        const document = await openEarlier(api, refOf(draft), draft.data, signal);
        return { ...document, savedAt: new Date(draft.savedAt) };
      } catch (error) {
        // A form that is no longer there takes its drafts with it; anything else is a failure of the list.
        if (error instanceof ApiProblem && error.status === 404) return undefined;
        throw error;
      }
    }
  });
}

function refOf({ form, region, edition }: Draft): FormRef {
  return { form, ...(region !== undefined && { region }), edition };
}
