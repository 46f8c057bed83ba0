import type { KeptValue, Pointer, PrefillValue, ProposedValue, RefusedValue } from "@formulyar/core";
import { type ReactNode, useId } from "react";
import { prefillMessages } from "./messages.ts";

/** Values by their names, under a heading; nothing when there are none. */
export function ValueList({
  title,
  values,
}: {
  readonly title: string;
  readonly values: readonly PrefillValue[];
}) {
  if (values.length === 0) return null;
  return (
    <Group title={title}>
      <dl className="fp-values">
        {values.map((value) => (
          <Value key={value.pointer} title={value.title}>
            {value.text}
          </Value>
        ))}
      </dl>
    </Group>
  );
}

/** What stays because somebody has filled in another value. */
export function KeptValues({ values }: { readonly values: readonly KeptValue[] }) {
  if (values.length === 0) return null;
  return (
    <Group title={prefillMessages.kept}>
      <p className="fp-quiet fp-values__help">{prefillMessages.keptHelp}</p>
      <dl className="fp-values">
        {values.map((value) => (
          <Value key={value.pointer} title={value.title}>
            {value.present} <span className="fp-quiet">({prefillMessages.inDocument(value.text)})</span>
          </Value>
        ))}
      </dl>
    </Group>
  );
}

/** What could not be taken, and why. */
export function RefusedValues({ values }: { readonly values: readonly RefusedValue[] }) {
  if (values.length === 0) return null;
  return (
    <Group title={prefillMessages.refused}>
      <dl className="fp-values">
        {values.map((value) => (
          <Value key={value.pointer} title={value.title}>
            {value.text} <span className="fp-values__reason">{value.reason}</span>
          </Value>
        ))}
      </dl>
    </Group>
  );
}

interface ProposalsProps {
  readonly values: readonly ProposedValue[];
  readonly confirmed: readonly Pointer[];
  readonly onToggle: (pointer: Pointer, ticked: boolean) => void;
}

/** Values that a person answers for: none is ticked beforehand. */
export function Proposals({ values, confirmed, onToggle }: ProposalsProps) {
  if (values.length === 0) return null;
  return (
    <fieldset className="fp-values__group">
      <legend className="fp-values__title">{prefillMessages.asked}</legend>
      {values.map(({ pointer, title, text, note }) => (
        <Tick
          key={pointer}
          label={
            <>
              {title}: <span className="fp-tick__value">{text}</span>
            </>
          }
          note={note}
          checked={confirmed.includes(pointer)}
          onChange={(ticked) => onToggle(pointer, ticked)}
        />
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: ReactNode;
  readonly note?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A square with its words, and what to mind under them. */
export function Tick({ label, note, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="fp-tick">
      <label className="fy-option">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note === undefined ? undefined : id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p id={id} className="fp-quiet fp-tick__note">
          {note}
        </p>
      )}
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="fp-values__group" aria-labelledby={id}>
      <h3 id={id} className="fp-values__title">
        {title}
      </h3>
      {children}
    </section>
  );
}

function Value({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="fp-values__row">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
