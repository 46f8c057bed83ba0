import type { TableNews } from "./TableEdits.ts";
import { tableMessages } from "./tableMessages.ts";

export interface TableNewsLineProps {
  readonly news: TableNews | undefined;
  readonly onUndo: () => void;
  readonly onHide: () => void;
}

/** What has just happened to the table, seen and heard, and the way to take it back. It always has its place: nothing moves. */
export function TableNewsLine({ news, onUndo, onHide }: TableNewsLineProps) {
  return (
    <div className="fy-tablenews">
      <p role="status">{news?.words}</p>
      {news?.undo !== undefined && (
        <button type="button" className="fy-button" onClick={onUndo}>
          {news.undo}
        </button>
      )}
      {news && (
        <button type="button" className="fy-tbutton" aria-label={tableMessages.hideNews} onClick={onHide}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
