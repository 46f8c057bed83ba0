import type { Json } from "@formulyar/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useFormStore } from "../state/storeContext.ts";
import type { TextForm } from "./textForm.ts";

/** A pause in typing after which the text is taken over, in milliseconds. */
const pause = 300;

export interface HeldText {
  readonly text: string;
  /** The person types. */
  readonly type: (text: string) => void;
  /** Takes the text over at once and shows it in its proper form. */
  readonly settle: () => void;
}

/**
 * Keeps what is being typed inside its input, so that the form does not work at each key. The text is taken over after a
 * pause, when the input is left or goes away, and whenever the store asks (before a check, a step or leaving the page).
 */
export function useHeldText(
  value: Json | undefined,
  form: TextForm,
  commit: (value: Json | undefined) => void,
): HeldText {
  const store = useFormStore();
  const [typed, setTyped] = useState<string>();
  const latest = useRef({ form, commit });
  const waiting = useRef<{ readonly take: () => void; readonly stop: () => void }>(undefined);
  useEffect(() => {
    latest.current = { form, commit };
  });
  useEffect(() => () => waiting.current?.take(), []);
  const settle = useCallback(() => {
    waiting.current?.take();
    setTyped(undefined);
  }, []);
  useEffect(() => store.held.watch(settle), [store, settle]);

  function type(text: string): void {
    setTyped(text);
    waiting.current?.stop();
    const stop = () => {
      clearTimeout(timer);
      release();
      waiting.current = undefined;
    };
    const take = () => {
      stop();
      latest.current.commit(latest.current.form.read(text));
    };
    const timer = setTimeout(take, pause);
    const release = store.held.hold(take);
    waiting.current = { take, stop };
  }

  return { text: typed ?? form.show(value), type, settle };
}
