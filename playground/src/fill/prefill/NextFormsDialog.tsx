import type { FormSummary } from "@formulyar/core";
import { Link } from "wouter";
import type { FormRef } from "../../api/index.ts";
import { Button } from "../../shared/controls/Button.tsx";
import { Dialog } from "../../shared/controls/Dialog.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import { useServices } from "../../shared/services.ts";
import { fillAddress } from "../../shared/text/addresses.ts";
import { formatMoment } from "../../shared/text/moments.ts";
import { prefillMessages } from "./messages.ts";
import { prefillAddress } from "./useMeantSource.ts";

interface NextFormsDialogProps {
  readonly formRef: FormRef;
  readonly forms: readonly FormSummary[];
  readonly onClose: () => void;
}

/** The forms that can be filled from this document. */
export function NextFormsDialog({ formRef, forms, onClose }: NextFormsDialogProps) {
  const { drafts, now } = useServices();
  const cancel = (
    <Button look="plain" onClick={onClose}>
      {sharedMessages.cancel}
    </Button>
  );
  return (
    <Dialog long title={prefillMessages.nextTitle} onClose={onClose} actions={cancel}>
      <p>{prefillMessages.nextHelp}</p>
      <ul className="fp-choices">
        {forms.map(({ id, title }) => {
          const { edition: _, ...place } = formRef;
          const ref = { ...place, form: id };
          const begun = drafts.read(ref);
          return (
            <li key={fillAddress(ref)}>
              <Link className="fp-choice" href={prefillAddress(ref, formRef.form)}>
                <span className="fp-choice__title">{title}</span>
                {begun && (
                  <span className="fp-choice__note">
                    {` ${prefillMessages.begun(formatMoment(new Date(begun.savedAt), now()))}`}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
