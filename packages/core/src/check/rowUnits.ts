import type { IsoDate, Json, Pointer } from "../model/index.ts";
import type { Expression } from "../rules/celRuntime.ts";
import { recordReads } from "../rules/recordReads.ts";
import { pointerGet } from "../support/pointer.ts";
import type { Memory } from "./Memory.ts";

/** What a form says about the rows of one list: about each row the same, and of each row it can be remembered. */
export interface RowUnit<T> {
  readonly list: Pointer;
  readonly parts: readonly RowPart<T>[];
  /** Places of the record, outside of the row, that it depends on; the list itself names the unit, too. */
  readonly reads: readonly Pointer[];
}

export interface RowPart<T> {
  /** Where in a row it stands. */
  readonly inner: Pointer;
  readonly part: T;
}

/** What stands in rows, by list, and what does not. */
export interface Units<T> {
  readonly single: readonly T[];
  readonly lists: readonly RowUnit<T>[];
}

/**
 * Sorts what stands at pointers by the outermost list around it; what stands at a row itself belongs to what is around
 * the list. `expressions` are those that its answers follow from.
 */
export function rowUnits<T extends { readonly pointer: Pointer }>(
  parts: readonly T[],
  expressions: (part: T) => readonly Expression[],
  split = splitInRow,
): Units<T> {
  const placed = parts.map((part) => ({ part, ...split(part.pointer) }));
  const lists = [...new Set(placed.flatMap(({ list }) => list ?? []))];
  return {
    single: placed.flatMap(({ list, part }) => (list === undefined ? [part] : [])),
    lists: lists.map((list) => {
      const inside = placed.filter((one) => one.list === list);
      const asked = inside.flatMap(({ part }) => expressions(part));
      return { list, parts: inside, reads: [...new Set(asked.flatMap(({ ast }) => recordReads(ast)))] };
    }),
  };
}

interface Split {
  readonly list: Pointer | undefined;
  readonly inner: Pointer;
}

function splitInRow(pointer: Pointer): Split {
  const at = pointer.indexOf("/*/");
  return at < 0
    ? { list: undefined, inner: "" }
    : { list: pointer.slice(0, at), inner: pointer.slice(at + 2) };
}

/** The same, but what stands at a row belongs to the row. */
export function splitAtRow(pointer: Pointer): Split {
  const at = `${pointer}/`.indexOf("/*/");
  return at < 0
    ? { list: undefined, inner: "" }
    : { list: pointer.slice(0, at), inner: pointer.slice(at + 2) };
}

/** The question about the rows of a list, which is another one when something around them changes. */
export function questionOf(
  reads: readonly Pointer[],
  record: unknown,
  today: IsoDate,
  memory: Memory,
): object {
  return memory.asked(reads, [today, ...reads.map((place) => pointerGet(record, place))]);
}

/** The rows of a list; none where there is no list. */
export function rowsOf(data: unknown, list: Pointer): readonly Json[] {
  const rows = pointerGet(data, list);
  return Array.isArray(rows) ? rows : [];
}
