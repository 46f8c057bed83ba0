import { type Json, type Pointer, type Problem, pointerGet } from "@formulyar/core";
import type { Evaluation } from "./evaluate.ts";
import { isBlank } from "./isBlank.ts";
import type { Placing } from "./placing.ts";
import { sameJson } from "./sameJson.ts";

/** Findings by the field or group that they are shown at. */
export type ShownProblems = ReadonlyMap<Pointer, readonly Problem[]>;

/**
 * The findings that are to be seen now. Errors wait until their field `isOpen` (was left, or everything was checked);
 * a warning about what somebody has filled in does not, nor one about a value that the form proposes by itself: that it
 * could propose none is what the warning may be about. Lists that are as before stay the very same.
 */
export function shownProblems(
  { problems, computed, hidden }: Evaluation,
  place: Placing,
  isOpen: (pointer: Pointer) => boolean,
  isProposed: (pointer: Pointer) => boolean,
  before: ShownProblems,
): ShownProblems {
  const isFilledIn = (pointer: Pointer) => isProposed(pointer) || !isBlank(pointerGet(computed, pointer));
  const isDue = ({ severity }: Problem, pointer: Pointer) =>
    isOpen(pointer) || (severity !== "error" && isFilledIn(pointer));
  const found = new Map<Pointer, Problem[]>();
  for (const problem of problems) {
    const pointer = place(problem.path, hidden);
    if (pointer === undefined || !isDue(problem, pointer)) continue;
    found.set(pointer, [...(found.get(pointer) ?? []), problem]);
  }
  return new Map([...found].map(([pointer, now]) => [pointer, sameList(before.get(pointer), now)]));
}

/** The same, but at one field no errors that were not shown before: it is being typed in. */
export function withoutNewErrors(now: ShownProblems, before: ShownProblems, field: Pointer): ShownProblems {
  const old = before.get(field) ?? [];
  const found = now.get(field);
  if (!found) return now;
  const kept = found.filter(
    ({ severity, rule, path }) =>
      severity !== "error" || old.some((known) => known.rule === rule && known.path === path),
  );
  return new Map([...now, [field, sameList(old, kept)]]);
}

function sameList(before: readonly Problem[] | undefined, now: readonly Problem[]): readonly Problem[] {
  return before && sameJson(before as unknown as Json, now as unknown as Json) ? before : now;
}
