import type { Form, FormRecord, IsoDate } from "@formulyar/core";
import { StatutoryForm, type StatutoryFormHandle } from "@formulyar/react";
import { type ReactNode, type Ref, useMemo } from "react";
import type { DraftDesk } from "./draft/DraftDesk.ts";
import { DraftStatus } from "./draft/DraftStatus.tsx";
import type { DeskState } from "./draft/deskState.ts";
import { fillMessages } from "./messages.ts";
import { RecordMenu } from "./record/RecordMenu.tsx";
import { useStep } from "./useStep.ts";

interface FormHalfProps {
  readonly form: Form;
  readonly desk: DraftDesk;
  readonly state: DeskState;
  readonly today: IsoDate;
  readonly handle: Ref<StatutoryFormHandle>;
  readonly onFile: (file: File) => void;
  readonly onPrefill: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onSubmit: () => void;
  /** What comes under the form. */
  readonly children: ReactNode;
}

/** The form to fill in, with what can be done with its data. */
export function FormHalf(props: FormHalfProps) {
  const { form, desk, state, today, handle, onFile, onPrefill, onNext, onSubmit, children } = props;
  const step = useStep();
  const { data } = state;
  const record = useMemo(() => recordOf(form, data), [form, data]);
  return (
    <section className="fp-desk__form" aria-label={fillMessages.formView}>
      <div className="fp-bar fp-bar--quiet">
        <DraftStatus safety={state.safety} />
        <RecordMenu definition={form.definition} {...{ desk, onFile, onPrefill, onNext }} />
      </div>
      <StatutoryForm
        key={state.revision}
        ref={handle}
        form={form}
        record={record}
        today={today}
        onChange={(next) => desk.change(next.data)}
        onSubmit={onSubmit}
        errorInTitle
        {...step}
      />
      {children}
    </section>
  );
}

function recordOf({ definition: { id, edition, region } }: Form, data: FormRecord["data"]): FormRecord {
  return { form: id, edition, ...(region && { region: region.id }), data };
}
