import type { KeyedRows, Pointer } from "@formulyar/core";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useStoreValue } from "../state/storeContext.ts";
import { useRowKeys } from "../theme/useRowKeys.ts";
import { keepSameRows } from "./keepSameRows.ts";
import { keyedGroups } from "./keyedGroups.ts";
import { plainGroups } from "./plainGroups.ts";
import { rowsAt } from "./rowsAt.ts";
import { type LineStops, type TableModel, tableModel } from "./TableModel.ts";
import type { TableGroup } from "./TableRow.ts";
import type { TableView } from "./tableView.ts";

const everything: TableView = { query: "", chosenOnly: false, folded: new Set() };

export interface TableState {
  readonly model: TableModel;
  readonly view: TableView;
  readonly setView: (change: Partial<TableView>) => void;
  /** Keys of plain rows follow their rows. */
  readonly arrange: (order: readonly number[]) => void;
}

/** The rows of a list as a table, and what of it somebody wants to see. */
export function useTableModel(list: Pointer, keyed: KeyedRows | undefined, stops: LineStops): TableState {
  const values = useStoreValue(({ evaluation }) => rowsAt(evaluation.computed, list));
  const own = useStoreValue(({ evaluation }) => rowsAt(evaluation.data, list));
  const [view, setView] = useState(everything);
  const { keys, arrange } = useRowKeys(values.length);
  const before = useRef<readonly TableGroup[]>([]);
  const groups = useMemo(() => {
    const now = keyed ? keyedGroups(keyed, values, own) : plainGroups(values, keys, own);
    return keepSameRows(before.current, now);
  }, [keyed, values, own, keys]);
  useEffect(() => {
    before.current = groups;
  }, [groups]);
  // The field of the search must not wait for a long table.
  const query = useDeferredValue(view.query);
  const model = useMemo(() => tableModel(groups, { ...view, query }, stops), [groups, view, query, stops]);
  return {
    model,
    view,
    setView: (change) => setView((old) => ({ ...old, ...change })),
    arrange,
  };
}
