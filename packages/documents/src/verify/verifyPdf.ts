import { openChecked } from "./openChecked.ts";
import type { Fault, Rule } from "./Rule.ts";
import { rules } from "./rules/index.ts";

/** A rule that a file breaks, with every place where it does. */
export interface VerifyFinding {
  readonly rule: Rule;
  readonly faults: readonly Fault[];
}

/**
 * Holds a file against PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Nothing found: it conforms, as far as the rules
 * here reach.
 * @throws RevisedPdfError when it cannot be opened at all
 */
export function verifyPdf(bytes: Uint8Array): readonly VerifyFinding[] {
  const file = openChecked(bytes);
  return rules.flatMap((rule) => {
    const faults = [...rule.check(file)];
    return faults.length === 0 ? [] : [{ rule, faults }];
  });
}
