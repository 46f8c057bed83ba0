import type { Form, FormSummary } from "@formulyar/core";
import { type ChangeEvent, useRef } from "react";
import type { FormRef } from "../../api/index.ts";
import { Button } from "../../shared/controls/Button.tsx";
import { Dialog } from "../../shared/controls/Dialog.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import { Failure } from "../../shared/page/Failure.tsx";
import type { Loaded } from "../../shared/useLoaded.ts";
import { DocumentNote } from "./DocumentNote.tsx";
import type { EarlierDocument } from "./earlierDocument.ts";
import { prefillMessages } from "./messages.ts";
import { useEarlierFile } from "./useEarlierFile.ts";

interface ChooseDocumentProps {
  readonly form: Form;
  readonly formRef: FormRef;
  /** All forms of the region, for their titles. */
  readonly forms: readonly FormSummary[];
  readonly loaded: Loaded<readonly EarlierDocument[]>;
  readonly onRetry: () => void;
  readonly onChoose: (document: EarlierDocument) => void;
  readonly onClose: () => void;
}

/** First question: which document. */
export function ChooseDocument(props: ChooseDocumentProps) {
  const { form, formRef, forms, loaded, onRetry, onChoose, onClose } = props;
  const input = useRef<HTMLInputElement>(null);
  const { failure, open } = useEarlierFile(form, formRef, forms, onChoose);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void open(file);
    // The same file may be chosen again after it was mended.
    currentTarget.value = "";
  };
  const actions = (
    <>
      <Button onClick={() => input.current?.click()}>{prefillMessages.openFile}</Button>
      <Button look="plain" onClick={onClose}>
        {sharedMessages.cancel}
      </Button>
    </>
  );
  return (
    <Dialog long title={prefillMessages.title} onClose={onClose} actions={actions}>
      {failure !== undefined && (
        <Notice kind="error" role="alert">
          <p>{failure}</p>
        </Notice>
      )}
      {loaded.state === "loading" && <p className="fp-quiet">{sharedMessages.loading}</p>}
      {loaded.state === "failed" && <Failure problem={loaded.problem} onRetry={onRetry} />}
      {loaded.state === "ready" && loaded.value.length === 0 && <NoDocuments form={form} forms={forms} />}
      {loaded.state === "ready" && loaded.value.length > 0 && (
        <>
          <p>{prefillMessages.choose}</p>
          <DocumentList documents={loaded.value} onChoose={onChoose} />
        </>
      )}
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf,application/json,.json"
        aria-label={prefillMessages.file}
        hidden
        onChange={take}
      />
    </Dialog>
  );
}

function NoDocuments({ form, forms }: Pick<ChooseDocumentProps, "form" | "forms">) {
  const titles = (form.definition.prefill ?? []).flatMap(
    ({ from }) => forms.find(({ id }) => id === from)?.title ?? [],
  );
  return (
    <>
      <p>{prefillMessages.none}</p>
      {titles.length > 0 && <p>{prefillMessages.from(titles)}</p>}
      <p>{prefillMessages.noneHelp}</p>
    </>
  );
}

interface DocumentListProps {
  readonly documents: readonly EarlierDocument[];
  readonly onChoose: (document: EarlierDocument) => void;
}

function DocumentList({ documents, onChoose }: DocumentListProps) {
  return (
    <ul className="fp-choices" aria-label={prefillMessages.documents}>
      {documents.map((document) => (
        <li key={`${document.ref.region} ${document.ref.form}`}>
          <button type="button" className="fp-choice" onClick={() => onChoose(document)}>
            <span className="fp-choice__title">{document.form.definition.title}</span>{" "}
            <span className="fp-choice__note">
              <DocumentNote document={document} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
