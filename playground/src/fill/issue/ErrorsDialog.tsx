import { Button } from "../../shared/controls/Button.tsx";
import { Dialog } from "../../shared/controls/Dialog.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import { fillMessages } from "../messages.ts";
import type { Issue, Way } from "./useIssue.ts";

const draftWords: Readonly<Record<Way, string>> = {
  save: fillMessages.saveDraft,
  word: fillMessages.saveWordDraft,
  print: fillMessages.printDraft,
};

interface ErrorsDialogProps {
  readonly issue: Issue;
  readonly onShowErrors: () => void;
}

/** Says that the document has errors in it and what can be had all the same. */
export function ErrorsDialog({ issue, onShowErrors }: ErrorsDialogProps) {
  const { asked, dismiss, give } = issue;
  if (!asked) return null;
  const show = () => {
    dismiss();
    onShowErrors();
  };
  const actions = (
    <>
      <Button look="primary" onClick={show}>
        {fillMessages.showErrors}
      </Button>
      <Button onClick={() => void give(asked.way, "draft")}>{draftWords[asked.way]}</Button>
      <Button look="plain" onClick={dismiss}>
        {sharedMessages.cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={fillMessages.errorsTitle(asked.errors)} onClose={dismiss} actions={actions}>
      <p>{fillMessages.errorsText}</p>
    </Dialog>
  );
}
