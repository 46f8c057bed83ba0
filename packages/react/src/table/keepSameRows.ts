import { sameJson } from "../state/sameJson.ts";
import type { TableGroup, TableRow } from "./TableRow.ts";

/** The groups with those rows of before that are the same: what has not changed is not drawn anew. */
export function keepSameRows(
  before: readonly TableGroup[],
  now: readonly TableGroup[],
): readonly TableGroup[] {
  const known = new Map(before.flatMap((group) => group.rows).map((row) => [row.id, row]));
  return now.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const old = known.get(row.id);
      return old && isSame(old, row) ? old : row;
    }),
  }));
}

function isSame(a: TableRow, b: TableRow): boolean {
  return (
    a.index === b.index &&
    a.name === b.name &&
    a.option === b.option &&
    a.fault === b.fault &&
    sameJson(a.own, b.own) &&
    sameJson(a.value, b.value)
  );
}
