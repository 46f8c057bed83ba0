import type { Option, Schema } from "../model/index.ts";
import { mainType, optionsOf } from "./fieldKind.ts";
import { propertiesOf } from "./properties.ts";

/** Options that stand together under a title; those of no group have no title. */
export interface KeyedGroup {
  readonly code?: string;
  readonly title?: string;
  readonly options: readonly Option[];
}

/** A list whose rows are chosen from a closed list (`x-key`): one row at most for each option. */
export interface KeyedRows {
  /** The property of a row that names its option. */
  readonly key: string;
  /** In the order in which they are shown and printed; none is empty. */
  readonly groups: readonly KeyedGroup[];
}

/** Reads `x-key` of a list; nothing for every other list. */
export function keyedRows(list: Schema): KeyedRows | undefined {
  const key = list["x-key"];
  if (key === undefined || mainType(list) !== "array" || !list.items) return undefined;
  const property = propertiesOf(list.items)[key];
  const options = property && optionsOf(property);
  return options && { key, groups: groupOptions(options, property["x-groups"] ?? []) };
}

/** Options by group: groups in their own order, options in theirs; options of no known group come last. */
function groupOptions(
  options: readonly Option[],
  groups: NonNullable<Schema["x-groups"]>,
): readonly KeyedGroup[] {
  const known = new Set(groups.map(({ code }) => code));
  const titled = groups.map(({ code, title }) => ({
    code,
    title,
    options: options.filter(({ group }) => group === code),
  }));
  const rest = { options: options.filter(({ group }) => group === undefined || !known.has(group)) };
  return [...titled, rest].filter((group) => group.options.length > 0);
}
