import type { Finding, Pointer } from "../model/index.ts";

/** An error in a definition file: what is wrong, and how to mend it. */
export function finding(file: string, pointer: Pointer, reason: string, mend: string): Finding {
  return { severity: "error", file, pointer, reason, mend };
}
