import { type Form, isHidden, pointerGet, type SectionDefinition } from "@formulyar/core";
import type { Evaluation } from "./evaluate.ts";
import { isBlank } from "./isBlank.ts";
import { createPlacing, sectionAt } from "./placing.ts";

/** How far a step is: `missing` counts what must still be filled in or mended. */
export interface SectionStatus {
  readonly section: SectionDefinition;
  readonly state: "done" | "missing" | "notStarted";
  readonly errors: number;
}

/** The steps that have anything to show in this record, and how far each is; `isSeen` tells which the person has been through. */
export function sectionStatuses(
  form: Form,
  evaluation: Evaluation,
  isSeen: (section: string) => boolean,
): readonly SectionStatus[] {
  const counts = errorCounts(form, evaluation);
  return visibleSections(form, evaluation).map((section) => {
    const errors = counts.get(section.id) ?? 0;
    const filled = section.fields.some((pointer) => !isBlank(pointerGet(evaluation.data, pointer)));
    if (!filled && !isSeen(section.id)) return { section, state: "notStarted", errors };
    return { section, state: errors > 0 ? "missing" : "done", errors };
  });
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

function errorCounts(form: Form, { problems, hidden }: Evaluation): ReadonlyMap<string, number> {
  const place = createPlacing(form);
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const pointer = problem.severity === "error" ? place(problem.path, hidden) : undefined;
    const section = pointer === undefined ? undefined : sectionAt(form, pointer);
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}
