import type { FormTarget } from "../catalogue/readTarget.ts";
import { DefinitionError, type Json } from "../model/index.ts";
import { type FactEntry, type FormFacts, factKey } from "./facts.ts";
import { manifestFacts } from "./manifestFacts.ts";
import { schemaFacts } from "./schemaFacts.ts";
import { screenFacts } from "./screenFacts.ts";

/** What a person would say about a form: its fields, options, rules, texts, numbers, screen and page. */
export function factsOf({ form, schema, ui }: FormTarget): FormFacts {
  const facts = new Map<string, Json>();
  for (const [steps, value] of entriesOf({ form, schema, ui })) {
    if (value !== undefined) facts.set(factKey(...steps), value);
  }
  return facts;
}

/**
 * Looks at a definition that may be no form at all, because a file or a change puts there what does not belong there.
 * @throws DefinitionError at `file`
 */
export function readably<T>(look: () => T, file: string): T {
  try {
    return look();
  } catch {
    const reason = "Форма не собирается: на месте поля, раздела или списка стоит не то, что нужно.";
    const mend = "Запустите formulyar check: он назовёт место.";
    throw new DefinitionError([{ severity: "error", file, pointer: "", reason, mend }]);
  }
}

function entriesOf({ form, schema, ui }: FormTarget): readonly FactEntry[] {
  return [...manifestFacts(form), ...schemaFacts(schema), ...screenFacts(ui)];
}
