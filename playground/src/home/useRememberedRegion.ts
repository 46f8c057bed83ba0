import { useState } from "react";
import { useServices } from "../shared/services.ts";

const REGION_KEY = "formulyar/region";

/** The region chosen last on this computer; `""` is the base form. */
export function useRememberedRegion(): [string, (region: string) => void] {
  const { storage } = useServices();
  const [region, setRegion] = useState(() => storage.getItem(REGION_KEY) ?? "");
  const choose = (next: string) => {
    setRegion(next);
    try {
      storage.setItem(REGION_KEY, next);
    } catch {
      // Without room the choice lasts until the page is closed.
    }
  };
  return [region, choose];
}
