import type { GridLine } from "./GridLine.ts";
import type { TableGroup, TableRow } from "./TableRow.ts";
import { type ShownGroup, shownGroups, type TableView } from "./tableView.ts";

/** A table as it is on the screen now. */
export interface TableModel {
  /** Everything, seen or not. */
  readonly groups: readonly TableGroup[];
  readonly shown: readonly ShownGroup[];
  /** The places for the focus. */
  readonly lines: readonly GridLine[];
  /** The rows that are seen, by the id of their line. */
  readonly rows: ReadonlyMap<string, TableRow>;
  /** What was searched for; empty when all is shown. */
  readonly query: string;
}

export interface LineStops {
  /** Places of a row. */
  readonly row: number;
  /** Places of a heading over rows that are chosen, and over rows that only the data has. */
  readonly heading: number;
}

/** Lays the rows of a table out as lines. */
export function tableModel(groups: readonly TableGroup[], view: TableView, stops: LineStops): TableModel {
  const shown = shownGroups(groups, view);
  const rows = shown.flatMap((group) => (group.folded ? [] : group.rows));
  const lines = shown.flatMap(({ group, rows: found, folded }): readonly GridLine[] => [
    ...(group.title === undefined ? [] : [{ id: group.id, isRow: false, stops: headingStops(group, stops) }]),
    ...(folded ? [] : found.map(({ id }) => ({ id, isRow: true, stops: stops.row }))),
  ]);
  return {
    groups,
    shown,
    lines,
    rows: new Map(rows.map((row) => [row.id, row])),
    query: view.query.trim(),
  };
}

/** Rows that stand at no option can only be taken out one by one. */
function headingStops({ rows }: TableGroup, stops: LineStops): number {
  return rows.some(({ option }) => option) ? stops.heading : 1;
}

/** All rows of a table, seen or not. */
export function allRows(groups: readonly TableGroup[]): readonly TableRow[] {
  return groups.flatMap((group) => group.rows);
}
