import type { FieldLabels } from "../messages/fieldLabel.ts";
import type { Json, Option, Pointer, Problem, Schema } from "../model/index.ts";
import { keyedRows } from "../schema/keyedRows.ts";
import { isObject, joinPointer, own, pointerGet } from "../support/pointer.ts";
import { concretePointers, placesOf } from "./places.ts";

/** Finds rows of keyed lists (`x-key`) that name an option which an earlier row names already. */
export type RepeatedKeys = (data: Json) => readonly Problem[];

interface KeyedList {
  readonly pointer: Pointer;
  readonly key: string;
  readonly options: readonly Option[];
  readonly basis: string | undefined;
}

/** Compiles the keyed lists of a form once. */
export function compileRepeatedKeys(schema: Schema, labels: FieldLabels): RepeatedKeys {
  const lists = keyedLists(schema);
  return (data) =>
    lists.flatMap((list) =>
      concretePointers(list.pointer, data).flatMap((pointer) =>
        repeatedRows(list, pointer, pointerGet(data, pointer), labels),
      ),
    );
}

function keyedLists(schema: Schema): readonly KeyedList[] {
  return placesOf(schema).flatMap(({ pointer, schema: list }) => {
    const keyed = keyedRows(list);
    if (!keyed) return [];
    const options = keyed.groups.flatMap((group) => group.options);
    return [{ pointer, key: keyed.key, options, basis: list["x-basis"] }];
  });
}

function repeatedRows(
  { key, options, basis }: KeyedList,
  pointer: Pointer,
  rows: Json | undefined,
  labels: FieldLabels,
): readonly Problem[] {
  if (!Array.isArray(rows)) return [];
  const codes = rows.map((row) => (isObject(row) ? own(row, key) : undefined));
  const first = new Map([...codes.entries()].reverse().map(([at, code]) => [code, at]));
  return codes.flatMap((code, at): readonly Problem[] => {
    const earlier = first.get(code) ?? at;
    if (code === undefined || earlier === at) return [];
    const message =
      `Строка «${titleOf(code, options)}» указана дважды в списке ${labels.label(pointer)}: ` +
      `оставьте одну из строк ${earlier + 1} и ${at + 1}.`;
    const path = joinPointer(pointer, at, key);
    return [{ path, rule: "x-key", severity: "error", message, ...(basis !== undefined && { basis }) }];
  });
}

function titleOf(code: Json, options: readonly Option[]): string {
  const option = options.find(({ value }) => value === code);
  return [option?.number, option?.label ?? String(code)].filter((text) => text !== undefined).join(" ");
}
