import type { Finding, Pointer } from "@formulyar/core";

/** A text that is being checked: a template file, or a phrase inside a JSON file. */
export interface CheckedText {
  readonly file: string;
  /** Of a phrase in a JSON file; a template has `""`, and its findings name the line instead. */
  readonly pointer: Pointer;
}

/** A place in a text: its line, from 1. */
export interface Spot {
  readonly at: CheckedText;
  readonly line: number;
}

export type Findings = readonly Finding[];

/** Nothing is wrong. */
export const FINE: Findings = [];

/** One thing that is wrong: what, and how to mend it, both in Russian. */
export function fault(spot: Spot, reason: string, mend: string): Findings {
  return [finding("error", spot, reason, mend)];
}

/** One thing that may be meant so. */
export function doubt(spot: Spot, reason: string, mend: string): Findings {
  return [finding("warning", spot, reason, mend)];
}

/** Without repetitions: a partial is walked once for each place that uses it. */
export function distinct(findings: Findings): Findings {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

function finding(severity: Finding["severity"], { at, line }: Spot, reason: string, mend: string): Finding {
  const where = at.pointer === "" ? `строка ${line}: ${reason}` : reason;
  return { severity, file: at.file, pointer: at.pointer, reason: where, mend };
}
