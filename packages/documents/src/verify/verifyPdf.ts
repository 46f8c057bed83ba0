import { PDFA_ID, PDFUA_ID, property } from "./metadata/readXmp.ts";
import { openChecked } from "./openChecked.ts";
import type { Fault, Rule } from "./Rule.ts";
import { rules } from "./rules/index.ts";

/** A rule that a file breaks, with every place where it does. */
export interface VerifyFinding {
  readonly rule: Rule;
  readonly faults: readonly Fault[];
}

/** What a file says it conforms to. */
export interface VerifyClaims {
  readonly part: string | undefined;
  readonly conformance: string | undefined;
  readonly ua: string | undefined;
}

export interface VerifyReport {
  readonly claims: VerifyClaims;
  readonly findings: readonly VerifyFinding[];
  /** How many rules the file was held against. */
  readonly checked: number;
}

/** More places of one rule help nobody. */
const MOST_FAULTS = 1000;

/**
 * Holds a file against PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Nothing found: it conforms, as far as the rules
 * here reach.
 * @throws PdfSyntaxError when it cannot be opened at all
 */
export function verifyPdf(bytes: Uint8Array): VerifyReport {
  const file = openChecked(bytes);
  const findings = rules.flatMap((rule) => {
    const faults: Fault[] = [];
    for (const fault of rule.check(file)) {
      faults.push({ what: fault.what, ...(fault.where === undefined ? {} : { where: fault.where }) });
      if (faults.length >= MOST_FAULTS) break;
    }
    return faults.length === 0 ? [] : [{ rule, faults }];
  });
  const claims = {
    part: property(file.xmp, PDFA_ID, "part")?.text,
    conformance: property(file.xmp, PDFA_ID, "conformance")?.text,
    ua: property(file.xmp, PDFUA_ID, "part")?.text,
  };
  return { claims, findings, checked: rules.length };
}
