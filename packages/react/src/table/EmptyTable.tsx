import { messages } from "../messages.ts";
import { tableMessages } from "./tableMessages.ts";
import type { TableView } from "./tableView.ts";

export interface EmptyTableProps {
  readonly isKeyed: boolean;
  readonly view: TableView;
  readonly onShowAll: () => void;
}

/** What stands in place of a table without rows to be seen: why, and the way on. */
export function EmptyTable({ isKeyed, view, onShowAll }: EmptyTableProps) {
  if (!isKeyed) return <p className="fy-hint">{messages.emptyList}</p>;
  return (
    <div className="fy-tableempty">
      <p>{view.query.trim() === "" ? tableMessages.nothingChosen : tableMessages.notFound}</p>
      <button type="button" className="fy-button" onClick={onShowAll}>
        {tableMessages.showAll}
      </button>
    </div>
  );
}
