import type { Pointer } from "./json.ts";

/** One finding about a definition, for the person who wrote it. */
export interface Finding {
  readonly severity: "error" | "warning";
  /** Path from the root of the definitions, e.g. `forms/application/schema.json`. */
  readonly file: string;
  readonly pointer: Pointer;
  /** Russian: what is wrong. */
  readonly reason: string;
  /** Russian: how to mend it. */
  readonly mend: string;
}

/** A definition that cannot be used. Carries every finding, not only the first. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(describeFinding).join("\n"));
    this.findings = findings;
  }
}

/** One line per finding: file, pointer, reason, mend. */
export function describeFinding(finding: Finding): string {
  return `${finding.file}#${finding.pointer}: ${finding.reason} ${finding.mend}`;
}
