import { type Form, isHidden, type Pointer, pointerGet, type SectionDefinition } from "@formulyar/core";
import type { Evaluation } from "./evaluate.ts";
import { isBlank } from "./isBlank.ts";
import { createPlacing, sectionAt } from "./placing.ts";

/** How far a step is. */
export interface SectionStatus {
  readonly section: SectionDefinition;
  /** `wrong`: something is filled in wrongly; `missing`: something is still to be filled in. */
  readonly state: "done" | "missing" | "wrong" | "notStarted";
  /** What must be filled in or mended. */
  readonly errors: number;
  /** How many of the errors are about what is not filled in. */
  readonly missing: number;
  /** What somebody should look at, but need not mend. */
  readonly warnings: number;
}

type Counts = Pick<SectionStatus, "errors" | "missing" | "warnings">;

const nothing: Counts = { errors: 0, missing: 0, warnings: 0 };

/** The steps that have anything to show in this record, and how far each is; `isSeen` tells which the person has been through. */
export function sectionStatuses(
  form: Form,
  evaluation: Evaluation,
  isSeen: (section: string) => boolean,
): readonly SectionStatus[] {
  const counts = countFindings(form, evaluation);
  return visibleSections(form, evaluation).map((section) => {
    const found = counts.get(section.id) ?? nothing;
    const filled = section.fields.some((pointer) => !isBlank(pointerGet(evaluation.data, pointer)));
    return { section, ...found, state: filled || isSeen(section.id) ? stateOf(found) : "notStarted" };
  });
}

function stateOf({ errors, missing }: Counts): SectionStatus["state"] {
  if (errors > missing) return "wrong";
  return missing > 0 ? "missing" : "done";
}

/** The steps of which at least one field is visible. */
export function visibleSections(
  form: Form,
  { hidden }: Pick<Evaluation, "hidden">,
): readonly SectionDefinition[] {
  return form.definition.ui.sections.filter((section) =>
    section.fields.some((pointer) => !isHidden(pointer, hidden)),
  );
}

function countFindings(form: Form, { problems, hidden, computed }: Evaluation): ReadonlyMap<string, Counts> {
  const place = createPlacing(form);
  const counts = new Map<string, Counts>();
  for (const { path, severity } of problems) {
    const pointer = severity === "info" ? undefined : place(path, hidden);
    const section = pointer === undefined ? undefined : sectionAt(form, pointer);
    if (section === undefined) continue;
    const isMissing = severity === "error" && isBlank(pointerGet(computed, pointer as Pointer));
    counts.set(section, added(counts.get(section) ?? nothing, severity === "error", isMissing));
  }
  return counts;
}

function added(counts: Counts, isError: boolean, isMissing: boolean): Counts {
  return {
    errors: counts.errors + (isError ? 1 : 0),
    missing: counts.missing + (isMissing ? 1 : 0),
    warnings: counts.warnings + (isError ? 0 : 1),
  };
}
