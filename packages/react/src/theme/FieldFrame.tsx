import type { InputName } from "@formulyar/core";
import type { FocusEvent, ReactNode } from "react";
import { messages } from "../messages.ts";
import { Basis } from "../parts/Basis.tsx";
import { FieldErrors } from "../parts/FieldErrors.tsx";
import { FieldNotices } from "../parts/FieldNotices.tsx";
import { Hints } from "../parts/Hints.tsx";
import { NewsLine } from "./NewsLine.tsx";
import { describedBy, type FieldView } from "./useField.ts";
import type { Pasting } from "./usePasting.ts";

export interface FieldFrameProps {
  readonly view: FieldView;
  readonly input: InputName;
  readonly required: boolean;
  /** Where the value comes from. */
  readonly note: ReactNode;
  readonly onLeave: () => void;
  /** The person types. */
  readonly onType?: () => void;
  /** What is done with a pasted text, where the form splits it. */
  readonly pasting?: Pasting | undefined;
  readonly children: ReactNode;
}

/** Label, hint, findings and legal ground around an input; several squares or circles get a fieldset. */
export function FieldFrame(props: FieldFrameProps) {
  if (props.input === "radio" || props.input === "checkboxes") return <OptionsFrame {...props} />;
  return props.input === "checkbox" ? <SquareFrame {...props} /> : <LineFrame {...props} />;
}

function LineFrame(props: FieldFrameProps) {
  const { view, required } = props;
  return (
    <div className={frameClass(view)} {...props.pasting?.events}>
      <label htmlFor={view.id} className={required ? "fy-label fy-required" : "fy-label"}>
        {view.title}
      </label>
      <Hints id={`${view.id}:hint`} hints={view.hints} />
      <FieldErrors id={`${view.id}:error`} problems={view.errors} />
      <Answer {...props} />
      <After {...props} />
    </div>
  );
}

function SquareFrame(props: FieldFrameProps) {
  const { view, required, children, onLeave } = props;
  return (
    <div className={frameClass(view)} {...props.pasting?.events}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children. */}
      <label className="fy-option fy-option--field" onBlur={onLeave}>
        {children}
        <span className={required ? "fy-option__text fy-required" : "fy-option__text"}>{view.title}</span>
      </label>
      <Hints id={`${view.id}:hint`} hints={view.hints} />
      <FieldErrors id={`${view.id}:error`} problems={view.errors} />
      <After {...props} />
    </div>
  );
}

function OptionsFrame(props: FieldFrameProps) {
  const { view, input, required } = props;
  const isRadio = input === "radio";
  return (
    <fieldset
      id={view.id}
      className={`${frameClass(view)} fy-field--options`}
      {...props.pasting?.events}
      {...(isRadio && { role: "radiogroup", "aria-required": required || undefined })}
      aria-describedby={describedBy(view, props.note ? `${view.id}:note` : undefined)}
    >
      <legend className={required ? "fy-label fy-required" : "fy-label"}>
        {view.title}
        {required && !isRadio && <span className="fy-visually-hidden">, {messages.requiredWord}</span>}
      </legend>
      <Hints id={`${view.id}:hint`} hints={view.hints} />
      <FieldErrors id={`${view.id}:error`} problems={view.errors} />
      <Answer {...props} />
      <After {...props} />
    </fieldset>
  );
}

/** The field is left when the focus goes out of its inputs, not when it moves among them. */
function Answer({ children, onLeave, onType }: FieldFrameProps) {
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the focus leaving its inputs.
    <div className="fy-answer" onBlur={onBlur} onInput={onType}>
      {children}
    </div>
  );
}

function After({ view, note, pasting }: FieldFrameProps) {
  return (
    <>
      {note}
      {pasting && <NewsLine words={pasting.words} undo={pasting.undo} />}
      <FieldNotices id={`${view.id}:notice`} problems={view.notices} />
      <Basis basis={view.basis} of={view.title} />
    </>
  );
}

function frameClass(view: FieldView): string {
  return view.errors.length > 0 ? "fy-field fy-field--invalid" : "fy-field";
}
