import type { Pointer, Problem } from "../model/index.ts";
import { parentPointer } from "../support/pointer.ts";
import { patternPointer } from "./places.ts";

/** Made once: it costs more than all comparisons of a record together. */
const byNumber = new Intl.Collator("en", { numeric: true });

/** Sorts problems in the order of the form, the whole form first; rows of a list by their number. */
export function problemOrder(
  pointers: readonly Pointer[],
): (problems: readonly Problem[]) => readonly Problem[] {
  const rank = new Map(pointers.map((pointer, at) => [pointer, at]));
  const rankOf = (pattern: Pointer): number => {
    if (pattern === "") return -1;
    return rank.get(pattern) ?? rankOf(parentPointer(pattern));
  };
  return (problems) =>
    problems
      .map((problem) => ({ problem, rank: rankOf(patternPointer(problem.path)) }))
      .toSorted((a, b) => a.rank - b.rank || byNumber.compare(a.problem.path, b.problem.path))
      .map(({ problem }) => problem);
}
