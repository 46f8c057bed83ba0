import { messages } from "../messages.ts";
import { roles } from "./roles.ts";
import type { TableRow } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

export interface RowActionsProps {
  readonly row: TableRow;
  /** Place of the first button. */
  readonly first: number;
  /** The place that Tab comes to. */
  readonly active: number;
}

/** The buttons at the end of a row. */
export function RowActions({ row, first, active }: RowActionsProps) {
  const { rowActions } = useTableDesk();
  const name = tableMessages.row(row.name);
  return (
    <td {...roles.gridcell} className="fy-tcell fy-tcell--actions">
      {rowActions.map(({ words, sign, act }, at) => (
        <button
          key={words}
          type="button"
          className="fy-tbutton"
          data-stop={first + at}
          tabIndex={active === first + at ? 0 : -1}
          aria-label={messages.about(words, name)}
          title={words}
          onClick={() => act(row)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </td>
  );
}
