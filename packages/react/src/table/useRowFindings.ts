import { useEffect, useMemo, useRef } from "react";
import { hiddenColumns, type RowProblems, rowPlaces, rowProblems } from "./rowProblems.ts";
import type { TableCommands } from "./TableCommands.ts";
import type { TableRow } from "./TableRow.ts";

export interface RowFindings {
  readonly problems: RowProblems;
  readonly hidden: string;
  readonly ownPlaces: number;
}

/** What is to be said about each row now; for a row of which nothing has changed it is the same as before. */
export function useRowFindings(
  commands: TableCommands,
  key: string | undefined,
): (row: TableRow) => RowFindings {
  const { columns, list, store } = commands.parts;
  const own = useMemo(() => rowPlaces(columns, key), [columns, key]);
  const places = useMemo(() => [...own, ...columns.map(({ pointer }) => pointer)], [own, columns]);
  const before = useRef(new Map<string, RowProblems>());
  const now = new Map<string, RowProblems>();
  useEffect(() => {
    before.current = now;
  });
  return (row) => {
    const problems = rowProblems(store, list, row, places, before.current.get(row.id));
    now.set(row.id, problems);
    return { problems, hidden: hiddenColumns(store, list, row, columns), ownPlaces: own.length };
  };
}
