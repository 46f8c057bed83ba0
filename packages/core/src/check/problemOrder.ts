import type { Pointer, Problem } from "../model/index.ts";
import { parentPointer } from "../support/pointer.ts";
import { patternPointer } from "./places.ts";

/** Made once: it costs more than all comparisons of a record together. */
const byNumber = new Intl.Collator("en", { numeric: true });

/** Sorts problems in the order of the form, the whole form first; rows of a list by their number. */
export function problemOrder(pointers: readonly Pointer[]): (a: Problem, b: Problem) => number {
  const rank = new Map(pointers.map((pointer, at) => [pointer, at]));
  const rankOf = (pattern: Pointer): number => {
    if (pattern === "") return -1;
    return rank.get(pattern) ?? rankOf(parentPointer(pattern));
  };
  return (a, b) =>
    rankOf(patternPointer(a.path)) - rankOf(patternPointer(b.path)) || byNumber.compare(a.path, b.path);
}
