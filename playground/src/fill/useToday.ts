import type { IsoDate } from "@formulyar/core";
import { useEffect, useState } from "react";
import { useServices } from "../shared/services.ts";
import { localDate } from "../shared/text/moments.ts";

/** The day by this computer's clock; a page left open overnight follows when it is looked at again. */
export function useToday(): IsoDate {
  const { now } = useServices();
  const [today, setToday] = useState(() => localDate(now()));
  useEffect(() => {
    const look = () => setToday(localDate(now()));
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [now]);
  return today;
}
