import { didYouMean } from "@formulyar/core";
import { doubt, FINE, type Findings } from "./fault.ts";
import type { Bound, Scope } from "./scope.ts";

/** Checks the name of a slot, and notes that the template has it. */
export function checkSlot({ value, spot }: Bound, scope: Scope): Findings {
  const name = String(value);
  scope.usage.slots.add(name);
  const known = scope.form.definition.ui.sections.flatMap((section) => section.slot ?? []);
  if (known.includes(name)) return FINE;
  const otherwise = `Назовите его у раздела в ui.json: "slot": "${name}".`;
  return doubt(
    spot,
    `ни один раздел формы не печатается в месте «${name}».`,
    didYouMean(name, known, otherwise),
  );
}
