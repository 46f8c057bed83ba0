import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import type { OpenRecord } from "./useOpenRecord.ts";

/** What the user must know about the file just chosen. */
export function RecordMessage({ opening: { message, dismiss } }: { readonly opening: OpenRecord }) {
  if (!message) return null;
  const close = (
    <Button look="plain" onClick={dismiss}>
      {sharedMessages.close}
    </Button>
  );
  const title = message.kind === "error" ? { title: sharedMessages.file.problem } : {};
  return (
    <Notice kind={message.kind} role="alert" {...title} actions={close}>
      <p>{message.text}</p>
    </Notice>
  );
}
