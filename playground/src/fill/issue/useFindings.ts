import type { Form, IsoDate, JsonObject } from "@formulyar/core";
import { useDeferredValue, useMemo } from "react";
import { countFindings, type Findings } from "./countFindings.ts";

/** How much is to be said about the form now. It may come a moment after the answer: nobody who types waits for it. */
export function useFindings(form: Form, data: JsonObject, today: IsoDate): Findings {
  const evaluate = useMemo(() => form.evaluator(), [form]);
  const settled = useDeferredValue(data);
  return useMemo(() => countFindings(evaluate(settled, today).problems), [evaluate, settled, today]);
}
