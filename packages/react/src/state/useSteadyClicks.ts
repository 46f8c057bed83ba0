import { useEffect } from "react";
import type { FormStore } from "./FormStore.ts";

/** Holds findings back between the press of a mouse button and its click, so that they do not push the target away. */
export function useSteadyClicks(store: FormStore): void {
  useEffect(() => {
    const press = () => store.press();
    // The click comes after the release.
    const release = () => setTimeout(() => store.release());
    addEventListener("pointerdown", press, true);
    addEventListener("pointerup", release, true);
    addEventListener("pointercancel", release, true);
    return () => {
      removeEventListener("pointerdown", press, true);
      removeEventListener("pointerup", release, true);
      removeEventListener("pointercancel", release, true);
    };
  }, [store]);
}
