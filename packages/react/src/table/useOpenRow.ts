import { isWithin, joinPointer, type Pointer, splitPointer } from "@formulyar/core";
import { useEffect, useRef } from "react";
import type { TableModel } from "./TableModel.ts";
import type { TableDesk } from "./tableContext.ts";
import type { TableView } from "./tableView.ts";
import type { ComeTo } from "./useGridFocus.ts";
import type { TableState } from "./useTableModel.ts";

interface OpenRowProps extends Pick<TableState, "model" | "view" | "setView"> {
  readonly desk: TableDesk;
  readonly comeTo: ComeTo;
  readonly keyName: string | undefined;
}

/** Lets a finding lead to its cell: the row is unfolded and no longer filtered away before the focus goes there. */
export function useOpenRow(props: OpenRowProps): void {
  const { store } = props.desk.commands.parts;
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const forget = store.addOpener((pointer) => open(latest.current, pointer));
    return () => {
      forget();
    };
  }, [store]);
}

function open({ desk, model, view, setView, comeTo }: OpenRowProps, pointer: Pointer): boolean {
  const { list, columns, grid } = desk.commands.parts;
  if (!isWithin(pointer, list)) return false;
  const [place = "", ...rest] = splitPointer(pointer.slice(list.length));
  const group = model.groups.find(({ rows }) => rows.some(({ index }) => String(index) === place));
  const row = group?.rows.find(({ index }) => String(index) === place);
  if (!group || !row) {
    comeTo((now) => grid.spot?.line ?? now.lines[0]?.id, 0);
    return model.lines.length > 0;
  }
  setView(shows(model, view, row.id, group.id));
  const column = columns.findIndex((one) => isWithin(joinPointer("", ...rest), one.pointer));
  comeTo(() => row.id, column + 1);
  return true;
}

/** What must change in the view for a row to be seen. */
function shows(model: TableModel, view: TableView, row: string, group: string): Partial<TableView> {
  if (model.rows.has(row)) return {};
  const folded = new Set(view.folded);
  folded.delete(group);
  return { folded, query: "", chosenOnly: false };
}
