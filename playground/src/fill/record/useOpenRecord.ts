import { isObject } from "@formulyar/core";
import { useState } from "react";
import { fileFailure } from "../../shared/files/openFile.ts";
import { useServices } from "../../shared/services.ts";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import type { OpenForm } from "../useForm.ts";
import { readRecordFile } from "./recordFile.ts";

interface Message {
  readonly kind: "error" | "warning";
  readonly text: string;
}

/** What the page that opened a document has to say about it comes with the address. */
function cautionOnTheWay(): Message | undefined {
  const state: unknown = window.history.state;
  const caution = isObject(state) ? state.caution : undefined;
  return typeof caution === "string" ? { kind: "warning", text: caution } : undefined;
}

/**
 * Opens a file into the form, or, when the record was made in another edition, the form in that edition; what the user
 * must know about it comes back as a message.
 */
export function useOpenRecord({ form: { definition }, editions }: OpenForm, desk: DraftDesk) {
  const { api } = useServices();
  const [message, setMessage] = useState<Message | undefined>(cautionOnTheWay);
  const open = async (file: File) => {
    setMessage(undefined);
    try {
      const names = editions.map((one) => one.edition);
      const { data, kept, edition, caution } = await readRecordFile(file, definition, names, api);
      if (edition === definition.edition) desk.replace(data, "file", kept);
      else desk.moveTo({ edition, data, kept });
      if (caution) setMessage({ kind: "warning", text: caution });
    } catch (error) {
      setMessage({ kind: "error", text: fileFailure(error) });
    }
  };
  return { message, open, dismiss: () => setMessage(undefined) };
}

export type OpenRecord = ReturnType<typeof useOpenRecord>;
