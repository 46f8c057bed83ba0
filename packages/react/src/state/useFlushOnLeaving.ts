import { useEffect } from "react";
import type { FormStore } from "./FormStore.ts";

/** Takes over what is being typed before the page goes away or into the background. */
export function useFlushOnLeaving(store: FormStore): void {
  useEffect(() => {
    const flush = () => store.held.flush();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
    };
  }, [store]);
}
