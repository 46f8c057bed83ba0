import type { JsonObject, Problem } from "../model/index.ts";
import { pointerSet } from "../support/pointer.ts";

/** More wrong values than this are no slip of a hand; the rules may then see them. */
const limit = 100;

/** Faults of a list that still says what stands in it: repeated rows, or too many of them. */
const readable: ReadonlySet<string> = new Set(["uniqueItems", "maxItems"]);

/** The data without the fields that have a problem; items of lists stay, or the others would change their numbers. */
export function withoutValues(data: JsonObject, problems: readonly Problem[]): JsonObject {
  const fields = problems
    .filter(({ rule }) => !readable.has(rule))
    .map(({ path }) => path)
    .filter((path) => path !== "" && !/\/\d+$/.test(path));
  return fields.slice(0, limit).reduce((rest, path) => pointerSet(rest, path, undefined) as JsonObject, data);
}
