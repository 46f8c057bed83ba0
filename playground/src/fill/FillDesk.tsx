import type { StatutoryFormHandle } from "@formulyar/react";
import { useRef, useState } from "react";
import { DropSign } from "../shared/files/DropSign.tsx";
import { useFileDrop } from "../shared/files/useFileDrop.ts";
import { DraftNotices } from "./draft/DraftNotices.tsx";
import { useDraftDesk } from "./draft/useDraftDesk.ts";
import { EditionNotices } from "./edition/EditionNotices.tsx";
import { FormHalf } from "./FormHalf.tsx";
import { ErrorsDialog } from "./issue/ErrorsDialog.tsx";
import { IssueBar } from "./issue/IssueBar.tsx";
import { ReadyNotice } from "./issue/ReadyNotice.tsx";
import { useFindings } from "./issue/useFindings.ts";
import { useIssue } from "./issue/useIssue.ts";
import { fillMessages } from "./messages.ts";
import { CaseDialogs } from "./prefill/CaseDialogs.tsx";
import { useCase } from "./prefill/useCase.ts";
import { Preview } from "./preview/Preview.tsx";
import { RegionCaution } from "./RegionCaution.tsx";
import { RecordMessage } from "./record/RecordMessage.tsx";
import { useOpenRecord } from "./record/useOpenRecord.ts";
import type { OpenForm } from "./useForm.ts";
import { useToday } from "./useToday.ts";
import { useWide } from "./useWide.ts";
import { type View, ViewSwitch } from "./ViewSwitch.tsx";

interface FillDeskProps {
  readonly opened: OpenForm;
  readonly onEdition: (edition: string) => void;
}

/** The form and, beside it, the document that comes of it. */
export function FillDesk({ opened, onEdition }: FillDeskProps) {
  const { form, ref: formRef, editions } = opened;
  const { definition } = form;
  const handle = useRef<StatutoryFormHandle>(null);
  const today = useToday();
  const wide = useWide();
  const [view, setView] = useState<View>("form");
  const [finished, setFinished] = useState(false);
  const { desk, state } = useDraftDesk(definition, () => handle.current?.flush(), onEdition);
  const opening = useOpenRecord(opened, desk);
  const over = useFileDrop((file) => void opening.open(file));
  const documents = useCase(form, formRef, desk.flush);
  const read = () => {
    desk.flush();
    return desk.state().data;
  };
  const issue = useIssue({ form, formRef, read, today });
  const findings = useFindings(form, state.data, today);
  const ready = findings.errors === 0;
  const showErrors = () => {
    setView("form");
    handle.current?.check();
  };
  return (
    <div className="fp-desk" data-view={view} data-wide={wide}>
      <DraftNotices
        {...{ desk, state }}
        edition={definition.edition}
        onPrefill={documents.hasSources ? documents.openPrefill : undefined}
      />
      <EditionNotices {...{ form, desk, state, editions, today, onEdition }} />
      <DropSign over={over} />
      <RecordMessage opening={opening} />
      {!wide && <ViewSwitch view={view} onChange={setView} />}
      <div className="fp-desk__halves">
        <FormHalf
          {...{ form, desk, state, today, handle }}
          onFile={(file) => void opening.open(file)}
          onPrefill={documents.openPrefill}
          onNext={documents.openNext}
          onSubmit={() => setFinished(true)}
        >
          {finished && ready && (
            <ReadyNotice
              issue={issue}
              warnings={findings.warnings}
              beside={wide}
              onNext={documents.openNext}
            />
          )}
        </FormHalf>
        <section className="fp-desk__document" aria-label={fillMessages.documentView}>
          <IssueBar issue={issue} main={ready || !wide} />
          <RegionCaution definition={definition} />
          <Preview formRef={formRef} data={state.data} today={today} enabled={wide || view === "document"} />
        </section>
      </div>
      <ErrorsDialog issue={issue} onShowErrors={showErrors} />
      <CaseDialogs {...{ form, formRef, desk, today, documents }} />
    </div>
  );
}
