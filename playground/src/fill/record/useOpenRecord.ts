import { useState } from "react";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import { fillMessages } from "../messages.ts";
import type { OpenForm } from "../useForm.ts";
import { RecordFileError, readRecordFile } from "./recordFile.ts";

/**
 * Opens a file into the form, or, when the record was made in another edition, the form in that edition; what the user
 * must know about it comes back as a message.
 */
export function useOpenRecord({ form: { definition }, editions }: OpenForm, desk: DraftDesk) {
  const [message, setMessage] = useState<{ readonly kind: "error" | "warning"; readonly text: string }>();
  const open = async (file: File) => {
    setMessage(undefined);
    try {
      const names = editions.map((one) => one.edition);
      const { data, kept, edition, caution } = await readRecordFile(file, definition, names);
      if (edition === definition.edition) desk.replace(data, "file", kept);
      else desk.moveTo({ edition, data, kept });
      if (caution) setMessage({ kind: "warning", text: caution });
    } catch (error) {
      // A file that was moved away meanwhile cannot be read either.
      const text = error instanceof RecordFileError ? error.message : fillMessages.fileUnreadable;
      setMessage({ kind: "error", text });
    }
  };
  return { message, open, dismiss: () => setMessage(undefined) };
}

export type OpenRecord = ReturnType<typeof useOpenRecord>;
