import { type ComputedDefinition, pointerGet } from "@formulyar/core";
import { messages } from "../messages.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import type { FieldView } from "./useField.ts";

export interface ComputedNoteProps {
  readonly view: FieldView;
  readonly definition: ComputedDefinition;
}

/** Says where a computed value comes from, and gives it back after somebody has typed another one. */
export function ComputedNote({ view, definition }: ComputedNoteProps) {
  const store = useFormStore();
  const isTyped = useStoreValue(({ evaluation }) => pointerGet(evaluation.data, view.pointer) !== undefined);
  const restores = definition.override === true && isTyped;
  return (
    <div className="fy-computed">
      <p id={`${view.id}:note`}>{restores ? messages.overridden : wordsOf(definition)}</p>
      {restores && (
        <button
          type="button"
          className="fy-link"
          aria-label={messages.about(messages.restoreComputed, view.title)}
          onClick={() => store.commit(view.pointer, undefined)}
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
