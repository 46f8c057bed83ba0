import type { Schema } from "@formulyar/core";
import { useMemo } from "react";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { type Suggest, suggestions } from "./suggestions.ts";

/** The texts that a field suggests now: they may come from the record itself. */
export function useSuggestions(suggest: Suggest | undefined, schema: Schema): readonly string[] {
  const examples = Array.isArray(schema.examples) ? schema.examples : undefined;
  const { form } = useFormStore();
  const { region } = form.definition;
  const found = useStoreValue(({ evaluation }) =>
    suggest === undefined && !examples
      ? "[]"
      : JSON.stringify(suggestions(suggest, region, evaluation.computed, examples)),
  );
  return useMemo(() => JSON.parse(found) as readonly string[], [found]);
}
