import { pointerGet, readPaste, splitsPaste } from "@formulyar/core";
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { messages } from "../messages.ts";
import type { FormStore, PlacedValue } from "../state/FormStore.ts";
import { isFocusLost } from "../state/isFocusLost.ts";
import { rootNear } from "../state/rootNear.ts";
import { sameJson } from "../state/sameJson.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { focusWithin } from "./focusWithin.ts";
import { isUndoKey } from "./isUndoKey.ts";
import { pasteWords } from "./pasteWords.ts";
import type { FieldView } from "./useField.ts";

/** What a field does with a pasted text that says more than the field asks for (`x-paste`). */
export interface Pasting {
  readonly events: {
    readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
  /** What has become of the last text. */
  readonly words: string;
  /** Takes it back, as long as nobody has changed what it filled. */
  readonly undo: ((button: Element) => void) | undefined;
}

interface Pasted {
  readonly words: string;
  readonly before: readonly PlacedValue[];
  readonly after: readonly PlacedValue[];
}

/** Splits what is pasted into a field into the fields of its group. Nothing where no group around asks for that. */
export function usePasting(view: FieldView, disabled: boolean): Pasting | undefined {
  const store = useFormStore();
  const { pointer, id } = view;
  const [pasted, setPasted] = useState<Pasted>();
  const [isUndone, setIsUndone] = useState(false);
  const isFresh = useStoreValue((now) => pasted !== undefined && holds(now, pasted.after));
  const keepFocus = useKeptFocus(id);
  const splits = useMemo(() => splitsPaste(store.form, pointer), [store, pointer]);
  if (!splits || disabled) return undefined;

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    if (!replacesAll(event.target)) return;
    const text = event.clipboardData.getData("text/plain");
    const { form, latest: data, evaluation } = store;
    const split = readPaste(form, { text, pointer, data, today: evaluation.today });
    if (!split) return;
    event.preventDefault();
    store.held.settle();
    const before = valuesAt(store, split.values);
    setPasted({ words: pasteWords(store, pointer, split, before), before, after: split.values });
    setIsUndone(false);
    keepFocus(event.currentTarget);
    store.commitAll(split.values);
    // Of the other fields nobody will come by: what is wrong with them shows.
    store.leaveAll(split.values.map((one) => one.pointer).filter((one) => one !== pointer));
  }

  function giveBack(): void {
    if (!pasted) return;
    store.held.settle();
    store.commitAll(pasted.before);
    setPasted(undefined);
    setIsUndone(true);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!isUndoKey(event) || !pasted) return;
    // What has been typed since then is the browser's to take back.
    store.held.flush();
    if (!holds(store, pasted.after)) return;
    event.preventDefault();
    giveBack();
  }

  function undo(button: Element): void {
    const root = rootNear(button);
    giveBack();
    // The button goes, and the focus must not go with it.
    const field = root.getElementById(id);
    if (field) focusWithin(field);
  }

  function onBlur(event: FocusEvent<HTMLElement>): void {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    keepFocus(undefined);
    setIsUndone(false);
  }

  return {
    events: { onPaste, onKeyDown, onBlur },
    words: isFresh && pasted ? pasted.words : isUndone ? messages.pasteUndone : "",
    undo: isFresh ? undo : undefined,
  };
}

/**
 * A value may make another input of a field (a line where several were); the focus must not go with the old one. Gives a
 * way to say where the focus is the field's to keep.
 */
function useKeptFocus(id: string): (place: Element | undefined) => void {
  const root = useRef<Document | ShadowRoot>(undefined);
  useEffect(() => {
    const field = root.current && isFocusLost() && root.current.getElementById(id);
    if (field) focusWithin(field, "nearest");
  });
  return (place) => {
    root.current = place && rootNear(place);
  };
}

/** Whether what is pasted takes the place of all that an input holds; circles and lists hold no text. */
function replacesAll(target: EventTarget): boolean {
  const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (!isText || target.selectionStart === null || target.value === "") return true;
  return target.selectionStart === 0 && target.selectionEnd === target.value.length;
}

function valuesAt(store: FormStore, places: readonly PlacedValue[]): readonly PlacedValue[] {
  return places.map(({ pointer }) => ({ pointer, value: pointerGet(store.latest, pointer) }));
}

function holds({ latest }: FormStore, values: readonly PlacedValue[]): boolean {
  return values.every(({ pointer, value }) => sameJson(pointerGet(latest, pointer), value));
}
