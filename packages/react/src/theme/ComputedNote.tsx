import { type ComputedDefinition, pointerGet } from "@formulyar/core";
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { messages } from "../messages.ts";
import { rootNear } from "../state/rootNear.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { focusWithin } from "./focusWithin.ts";
import type { FieldView } from "./useField.ts";

export interface ComputedNoteProps {
  readonly view: FieldView;
  readonly definition: ComputedDefinition;
}

/** Says where a computed value comes from, and gives it back after somebody has typed another one. */
export function ComputedNote({ view, definition }: ComputedNoteProps) {
  const store = useFormStore();
  const isTyped = useStoreValue(({ evaluation }) => pointerGet(evaluation.data, view.pointer) !== undefined);
  const isThere = useStoreValue(
    ({ evaluation }) => pointerGet(evaluation.computed, view.pointer) !== undefined,
  );
  const restores = definition.override === true && isTyped;
  const words = isThere ? wordsOf(definition) : wordsBefore(definition);
  const restore = ({ currentTarget }: MouseEvent) => {
    const root = rootNear(currentTarget);
    flushSync(() => store.commit(view.pointer, undefined));
    // The button goes with the typed value, and the focus must not go with the button.
    const field = root.getElementById(view.id);
    if (field) focusWithin(field, "nearest");
  };
  return (
    <div className="fy-computed">
      <p id={`${view.id}:note`}>{restores ? messages.overridden : words}</p>
      {restores && (
        <button
          type="button"
          className="fy-link"
          aria-label={messages.about(messages.restoreComputed, view.title)}
          onClick={restore}
        >
          {messages.restoreComputed}
        </button>
      )}
    </div>
  );
}

function wordsOf({ note, override }: ComputedDefinition): string {
  if (override === true) return note === undefined ? messages.proposed : messages.proposedFrom(note);
  return note === undefined ? messages.computed : messages.computedFrom(note);
}

/** What is said while there is no value yet. */
function wordsBefore({ note, override }: ComputedDefinition): string {
  if (override === true) return note === undefined ? messages.awaited : messages.awaitedFrom(note);
  return note === undefined ? messages.awaitedComputed : messages.awaitedComputedFrom(note);
}
