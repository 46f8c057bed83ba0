import { type Form, type FormSummary, readEarlierRecord } from "@formulyar/core";
import { useState } from "react";
import { ApiProblem, type FormRef } from "../../api/index.ts";
import { useServices } from "../../shared/services.ts";
import { fillMessages } from "../messages.ts";
import { RecordFileError, readFileAs } from "../record/recordFile.ts";
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
      const { form, region, edition, data } = await readFileAs(file, (value) =>
        readEarlierRecord(value, sources, nameOf),
      );
      const place = region ?? formRef.region;
      const ref = {
        form,
        ...(place !== undefined && { region: place }),
        ...(edition !== undefined && { edition }),
      };
      onOpen(await openEarlier(api, ref, data));
    } catch (error) {
      setFailure(wordsOf(error));
    }
  };
  return { failure, open };
}

/** A file that was moved away meanwhile cannot be read either. */
function wordsOf(error: unknown): string {
  if (error instanceof RecordFileError) return error.message;
  return error instanceof ApiProblem ? `${error.title}. ${error.detail}` : fillMessages.fileUnreadable;
}
