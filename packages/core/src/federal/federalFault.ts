import type { Pointer } from "../model/index.ts";

/** What a region did to a protected place, as a machine tells it. */
export type FederalFaultKind =
  /** The place, or all its options, are gone. */
  | "removed"
  /** Required by the base, not required any more. */
  | "optional"
  /** A condition of the region's, or its absence from the screen, hides it. */
  | "hidden"
  /** It is not printed any more. */
  | "unprinted"
  /** It takes values that it did not take. */
  | "widened"
  /** It takes fields that no form names. */
  | "opened"
  /** Its value is computed otherwise, or is computed at all. */
  | "computed"
  /** A rule is gone, changed or has become a mere warning. */
  | "rule"
  /** A place that a protected rule, condition or computation reads is gone, hidden or optional. */
  | "needed"
  /** The mark `x-federal` is gone. */
  | "unprotected"
  /** A parameter with `federal` leaves its bounds. */
  | "parameter";

/** One thing that federal protection forbids. */
export interface FederalFault {
  /** The field; for a parameter, its place in the definition (`/form/parameters/decisionDays`). */
  readonly pointer: Pointer;
  readonly kind: FederalFaultKind;
  /** Russian: what is protected and what is not allowed. */
  readonly reason: string;
  /** Russian: how to mend it. */
  readonly mend: string;
  /** The same fault has the same key in every state of a definition: tells when it came and whether it stayed. */
  readonly key: string;
}

/** A fault before it is put in words. `what`: the keyword, rule or other detail that tells it from its neighbours. */
export interface Weakening {
  readonly pointer: Pointer;
  readonly kind: FederalFaultKind;
  readonly what?: string;
  /** For `needed`: the protected place that reads it. */
  readonly reader?: Pointer;
}
