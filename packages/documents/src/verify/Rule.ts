import type { CheckedFile } from "./CheckedFile.ts";

/** The standards that files are held against. */
export type Standard = "PDF/A-3a" | "PDF/UA-1";

/** Where a rule comes from. */
export interface RuleSource {
  readonly standard: Standard;
  /** Of ISO 19005-3 or ISO 14289-1, e.g. `6.2.11.8`. */
  readonly clause: string;
  /** Number of the test within the clause in the profiles of the reference checker, veraPDF. */
  readonly test: number;
}

/** One place where a rule is broken. */
export interface Fault {
  /** Russian: what is wrong there. */
  readonly what: string;
  /** Page from 1, number of an object, path of structure elements: whatever finds the place. */
  readonly where?: string;
}

/** One rule: what must be so, and a search for places where it is not. */
export interface Rule {
  readonly sources: readonly [RuleSource, ...RuleSource[]];
  /** Russian: what must be so. */
  readonly title: string;
  /** Russian: how to mend what breaks it. */
  readonly mend: string;
  check(file: CheckedFile): Iterable<Fault>;
}
