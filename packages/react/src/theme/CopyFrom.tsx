import { type Json, type Pointer, pointerGet } from "@formulyar/core";
import { useRef, useState } from "react";
import { messages } from "../messages.ts";
import type { FormStore } from "../state/FormStore.ts";
import { isBlank } from "../state/isBlank.ts";
import { sameJson } from "../state/sameJson.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { takeOver } from "./takeOver.ts";
import type { FieldView } from "./useField.ts";

export interface CopyFromProps {
  readonly view: FieldView;
  /** Another group of the form (`ui:copyFrom`). */
  readonly from: Pointer;
}

/** What a copy has replaced, as long as nobody has changed it since. */
interface Copied {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** A button that takes over what another group holds, and gives back what it has replaced. Nothing while the other is empty. */
export function CopyFrom({ view, from }: CopyFromProps) {
  const store = useFormStore();
  const copies = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<Copied>();
  const isThere = useStoreValue(
    (now) => !now.isHidden(from) && !isBlank(pointerGet(now.evaluation.computed, from)),
  );
  const isFresh = useStoreValue(
    ({ latest }) => copied !== undefined && sameJson(pointerGet(latest, view.pointer), copied.after),
  );
  const title = store.form.field(from)?.title ?? from;
  if (!isThere) return null;

  function copy(): void {
    store.held.flush();
    const before = pointerGet(store.latest, view.pointer);
    const after = takeOver(view.schema, valueAt(store, from));
    store.commit(view.pointer, after);
    setCopied({ before, after });
  }

  function giveBack(): void {
    store.commit(view.pointer, copied?.before);
    setCopied(undefined);
    copies.current?.focus();
  }

  return (
    <div className="fy-copy">
      <button
        ref={copies}
        type="button"
        className="fy-button"
        aria-label={messages.about(view.title, messages.copyFrom(title))}
        onClick={copy}
      >
        {messages.copyFrom(title)}
      </button>
      {isFresh && (
        <button type="button" className="fy-button fy-button--quiet" onClick={giveBack}>
          {messages.undo}
        </button>
      )}
      <p className="fy-hint" role="status">
        {isFresh && messages.copied(title)}
      </p>
    </div>
  );
}

/** What somebody has typed there, or else what is computed. */
function valueAt({ latest, evaluation }: FormStore, pointer: Pointer): Json | undefined {
  const typed = pointerGet(latest, pointer);
  return isBlank(typed) ? pointerGet(evaluation.computed, pointer) : typed;
}
