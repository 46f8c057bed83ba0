import { didYouMean, type Field, type Json } from "@formulyar/core";
import type { HelperUse } from "./checkArgument.ts";
import { FINE, type Findings, fault } from "./fault.ts";
import { fieldAt } from "./fieldAt.ts";
import { mayBeTakenAway } from "./mayBeTakenAway.ts";
import type { Bound, Scope } from "./scope.ts";

/** Checks the code of an option that a helper is given after a field, and notes that this option is printed. */
export function checkCode({ value, spot }: Bound, { call, helper }: HelperUse, scope: Scope): Findings {
  const field = fieldAt(call.params[0], scope);
  if (!field) return FINE;
  const codes = codesOf(field);
  if (!codes.includes(value as Json)) {
    if (mayBeTakenAway(scope, spot)) return FINE;
    const known = codes.map(String);
    const otherwise = known.length > 0 ? `Есть: ${known.join(", ")}.` : "У поля нет списка вариантов.";
    const reason = `у поля «${field.title}» (${field.pointer}) нет варианта «${String(value)}».`;
    return fault(spot, reason, didYouMean(String(value), known, otherwise));
  }
  if (helper.shape.prints && !scope.onlyBlank) scope.usage.addOption(field.pointer, value as Json);
  return FINE;
}

function codesOf(field: Field): readonly Json[] {
  if (field.options) return field.options.map((option) => option.value);
  return field.kind === "boolean" ? [true, false] : [];
}
