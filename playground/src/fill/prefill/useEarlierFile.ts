import { type Form, type FormSummary, readEarlierRecord } from "@formulyar/core";
import { useState } from "react";
import type { FormRef } from "../../api/index.ts";
import { fileFailure } from "../../shared/files/openFile.ts";
import { useServices } from "../../shared/services.ts";
import { readFileAs } from "../record/recordFile.ts";
import { type EarlierDocument, openEarlier } from "./earlierDocument.ts";

/** Opens a file with an earlier document; what is wrong with it comes back as words. */
export function useEarlierFile(
  { definition }: Form,
  formRef: FormRef,
  forms: readonly FormSummary[],
  onOpen: (document: EarlierDocument) => void,
) {
  const { api } = useServices();
  const [failure, setFailure] = useState<string>();
  const nameOf = (id: string) => forms.find((form) => form.id === id)?.title ?? id;
  const open = async (file: File) => {
    setFailure(undefined);
    try {
      const sources = definition.prefill ?? [];
      const { record } = await readFileAs(file, (value) => readEarlierRecord(value, sources, nameOf), api);
      const { form, region, edition, data } = record;
      const place = region ?? formRef.region;
      const ref = {
        form,
        ...(place !== undefined && { region: place }),
        ...(edition !== undefined && { edition }),
      };
      onOpen(await openEarlier(api, ref, data));
    } catch (error) {
      setFailure(fileFailure(error));
    }
  };
  return { failure, open };
}
