import type { Json } from "@formulyar/core";
import type { TableGroup } from "./TableRow.ts";

/** The rows of a list that people add themselves; `keys` are theirs while they come and go. */
export function plainGroups(
  values: readonly Json[],
  keys: readonly number[],
  own: readonly Json[] = values,
): readonly TableGroup[] {
  const rows = values.map((value, index) => ({
    id: `row:${keys[index] ?? index}`,
    index,
    value,
    own: own[index],
    name: String(index + 1),
  }));
  return [{ id: "rows", title: undefined, rows }];
}
