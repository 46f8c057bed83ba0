import type { ResolvedForm } from "@formulyar/core";
import { useState } from "react";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import { fillMessages } from "../messages.ts";
import { RecordFileError, readRecordFile } from "./recordFile.ts";

/** Opens a file into the form; what the user must know about it comes back as a message. */
export function useOpenRecord(definition: ResolvedForm, desk: DraftDesk) {
  const [message, setMessage] = useState<{ readonly kind: "error" | "warning"; readonly text: string }>();
  const open = async (file: File) => {
    setMessage(undefined);
    try {
      const { data, caution } = await readRecordFile(file, definition);
      desk.replace(data, "file");
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
