import type { Json, JsonObject, Pointer, Problem } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { isWithin, pointerGet, pointerSet } from "../support/pointer.ts";
import { type Memory, noMemory } from "./Memory.ts";

/** More wrong values than this are no slip of a hand; the rules may then see them. */
const limit = 100;

/** Faults of a list that still says what stands in it: repeated rows, or too many of them. */
const readable: ReadonlySet<string> = new Set(["uniqueItems", "maxItems"]);

/** The data without the fields that have a problem; items of lists stay, or the others would change their numbers. */
export function withoutValues(data: JsonObject, problems: readonly Problem[], memory = noMemory): JsonObject {
  const paths = problems
    .filter(({ rule }) => !readable.has(rule))
    .map(({ path }) => path)
    .filter((path) => path !== "" && !/\/\d+$/.test(path))
    .slice(0, limit);
  const lists = [...new Set(paths.flatMap((path) => placeInRow(path)?.list ?? []))];
  const apart = new Set(lists.filter((list) => isApart(list, data, paths)));
  const inRows = (path: Pointer) => apart.has(placeInRow(path)?.list ?? "");
  const around = without(
    data,
    paths.filter((path) => !inRows(path)),
  );
  return [...apart].reduce((rest, list) => {
    const own = paths.flatMap((path) => placeInRow(path) ?? []).filter((place) => place.list === list);
    return pointerSet(rest, list, rowsWithout(pointerGet(data, list) as readonly Json[], own, memory));
  }, around) as JsonObject;
}

interface RowPlace {
  /** The outermost list around it. */
  readonly list: Pointer;
  readonly row: string;
  /** Where in the row it stands. */
  readonly inner: Pointer;
}

function placeInRow(path: Pointer): RowPlace | undefined {
  const [, list, row, inner] = /^(.+?)\/(\d+)(\/.+)$/.exec(path) ?? [];
  return list === undefined || row === undefined || inner === undefined ? undefined : { list, row, inner };
}

/** Whether it is a list that stays, whatever else goes. */
function isApart(list: Pointer, data: JsonObject, paths: readonly Pointer[]): boolean {
  return Array.isArray(pointerGet(data, list)) && !paths.some((path) => isWithin(list, path));
}

/** A list is copied once, and a row that lacks what it lacked before is the very same. */
function rowsWithout(rows: readonly Json[], places: readonly RowPlace[], memory: Memory): readonly Json[] {
  const byRow = groupBy(places, ({ row }) => row);
  return rows.map((row, at) => {
    const inner = byRow.get(String(at))?.map((place) => place.inner);
    return inner ? memory.of(memory.asked(rowsWithout, inner), [row], () => without(row, inner)) : row;
  });
}

function without(data: Json, paths: readonly Pointer[]): Json {
  return paths.reduce((rest, path) => pointerSet(rest, path, undefined), data);
}
