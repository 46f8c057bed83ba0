import { useSyncExternalStore } from "react";
import { useLowVision } from "../shared/vision/useLowVision.ts";

/** Room for the form and the document side by side. */
const WIDE = "(min-width: 64em)";

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

/** Whether both fit on the screen; large type needs the whole width for one. */
export function useWide(): boolean {
  const isWide = useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
  return !useLowVision() && isWide;
}
