import { useId } from "react";
import { allRows } from "./TableModel.ts";
import { tableMessages } from "./tableMessages.ts";
import type { TableState } from "./useTableModel.ts";

export interface TableToolbarProps extends Pick<TableState, "model" | "view" | "setView"> {
  /** Somebody wants to go from the search to the first row found. */
  readonly onEnter: () => void;
}

/** Search, «Только выбранные», folding, and how many rows were found and are chosen. */
export function TableToolbar({ model, view, setView, onEnter }: TableToolbarProps) {
  const searchId = useId();
  const rows = allRows(model.groups);
  const options = rows.filter(({ option }) => option);
  const chosen = options.filter(({ index }) => index !== undefined);
  const titled = model.groups.filter(({ title }) => title !== undefined).map(({ id }) => id);
  const isAllFolded = titled.every((id) => view.folded.has(id));
  return (
    <div className="fy-tabletools">
      <div className="fy-tabletools__search">
        <div className="fy-tabletools__label">
          <label htmlFor={searchId}>{tableMessages.search}</label>
          <p role="status">{model.query !== "" && tableMessages.found(model.rows.size)}</p>
        </div>
        <input
          id={searchId}
          type="search"
          className="fy-input"
          autoComplete="off"
          value={view.query}
          onChange={(event) => setView({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "ArrowDown")) return;
            event.preventDefault();
            onEnter();
          }}
        />
      </div>
      <label className="fy-option fy-tabletools__only">
        <input
          type="checkbox"
          checked={view.chosenOnly}
          onChange={(event) => setView({ chosenOnly: event.currentTarget.checked })}
        />
        <span className="fy-option__text">{tableMessages.chosenOnly}</span>
      </label>
      {titled.length > 1 && (
        <button
          type="button"
          className="fy-button fy-button--quiet"
          onClick={() => setView({ folded: new Set(isAllFolded ? [] : titled) })}
        >
          {isAllFolded ? tableMessages.unfoldAll : tableMessages.foldAll}
        </button>
      )}
      <p className="fy-tabletools__count">{tableMessages.chosen(chosen.length, options.length)}</p>
    </div>
  );
}
