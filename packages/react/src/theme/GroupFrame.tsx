import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { messages } from "../messages.ts";
import { Basis } from "../parts/Basis.tsx";
import { FieldErrors } from "../parts/FieldErrors.tsx";
import { FieldNotices } from "../parts/FieldNotices.tsx";
import { Hints } from "../parts/Hints.tsx";
import { useFormStore } from "../state/storeContext.ts";
import { describedBy, type FieldView } from "./useField.ts";

export interface GroupFrameProps {
  readonly view: FieldView;
  readonly required: boolean;
  /** The title stands above already and is only heard. */
  readonly isTitleKnown?: boolean;
  readonly ref?: Ref<HTMLFieldSetElement>;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** Title, hint, findings and legal ground of several fields that belong together. */
export function GroupFrame({
  view,
  required,
  isTitleKnown = false,
  ref,
  onKeyDown,
  children,
}: GroupFrameProps) {
  const store = useFormStore();
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) store.leave(view.pointer);
  };
  return (
    <fieldset
      id={view.id}
      className="fy-group"
      aria-describedby={describedBy(view)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      ref={ref}
    >
      <legend className={isTitleKnown ? "fy-visually-hidden" : `fy-legend ${required ? "fy-required" : ""}`}>
        {view.title}
        {required && <span className="fy-visually-hidden">, {messages.requiredWord}</span>}
      </legend>
      <Hints id={`${view.id}:hint`} hints={view.hints} />
      <FieldErrors id={`${view.id}:error`} problems={view.errors} />
      <FieldNotices id={`${view.id}:notice`} problems={view.notices} />
      <Basis basis={view.basis} of={view.title} />
      {children}
    </fieldset>
  );
}

export interface AddButtonProps {
  /** What is added to. */
  readonly to: string;
  readonly disabled?: boolean;
  readonly onAdd: () => void;
}

/** «Добавить» under the rows of a list or the entries of a map. */
export function AddButton({ to, disabled = false, onAdd }: AddButtonProps) {
  return (
    <button
      type="button"
      className="fy-button fy-add"
      aria-label={messages.about(messages.add, to)}
      disabled={disabled}
      onClick={onAdd}
    >
      {messages.add}
    </button>
  );
}
