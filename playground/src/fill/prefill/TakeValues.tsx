import { type Form, type IsoDate, type JsonObject, type Pointer, prefill } from "@formulyar/core";
import { useMemo, useState } from "react";
import { Button } from "../../shared/controls/Button.tsx";
import { Dialog } from "../../shared/controls/Dialog.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import { DocumentNote } from "./DocumentNote.tsx";
import type { EarlierDocument } from "./earlierDocument.ts";
import { prefillMessages } from "./messages.ts";
import { KeptValues, Proposals, RefusedValues, Tick, ValueList } from "./ValueLists.tsx";

interface TakeValuesProps {
  readonly form: Form;
  readonly data: JsonObject;
  readonly today: IsoDate;
  readonly document: EarlierDocument;
  readonly onFill: (data: JsonObject, filled: number) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Second question: what of the document. Nothing is filled in before the button is pressed. */
export function TakeValues({ form, data, today, document, onFill, onBack, onClose }: TakeValuesProps) {
  const [afresh, setAfresh] = useState(false);
  const [confirmed, setConfirmed] = useState<readonly Pointer[]>([]);
  const base = afresh ? nothing : data;
  const offer = useMemo(() => prefill(form, [document], base, { today }), [form, document, base, today]);
  const result = useMemo(
    () => (confirmed.length === 0 ? offer : prefill(form, [document], base, { today, confirmed })),
    [form, document, base, today, confirmed, offer],
  );
  const { filled, kept, asked } = offer;
  const count = result.filled.length;
  const fill = () => {
    if (count > 0) onFill(result.data, count);
  };
  const toggle = (pointer: Pointer, ticked: boolean) =>
    setConfirmed((before) => [...before.filter((one) => one !== pointer), ...(ticked ? [pointer] : [])]);
  const actions = (
    <>
      {filled.length + asked.length > 0 && (
        <Button look="primary" aria-disabled={count === 0} onClick={fill}>
          {prefillMessages.take}
        </Button>
      )}
      <Button look="plain" onClick={onClose}>
        {sharedMessages.cancel}
      </Button>
    </>
  );
  return (
    <Dialog long title={prefillMessages.takeTitle} onClose={onClose} actions={actions}>
      <div className="fp-source">
        <p className="fp-source__text">
          <span className="fp-choice__title">{document.form.definition.title}</span>{" "}
          <span className="fp-choice__note">
            <DocumentNote document={document} />
          </span>
        </p>
        <Button onClick={onBack}>{prefillMessages.other}</Button>
      </div>
      {filled.length + asked.length === 0 && <p>{prefillMessages.nothing}</p>}
      {/* Questions first: under a long list nobody would see that there are any. */}
      <Proposals values={asked} confirmed={confirmed} onToggle={toggle} />
      <ValueList title={prefillMessages.filled} values={filled} />
      <KeptValues values={kept} />
      {(kept.length > 0 || afresh) && (
        <Tick
          label={prefillMessages.afresh}
          note={prefillMessages.afreshHelp}
          checked={afresh}
          onChange={setAfresh}
        />
      )}
      <RefusedValues values={result.refused} />
    </Dialog>
  );
}

const nothing: JsonObject = {};
