import { messages } from "../messages.ts";
import { roles } from "./roles.ts";
import type { TableRow } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

export interface RowHeadProps {
  readonly row: TableRow;
  readonly id: string;
  /** Whether Tab comes here. */
  readonly isActive: boolean;
  readonly isMarked: boolean;
  readonly isInvalid: boolean;
}

/** Number and name of a row; of an option with the square that chooses it, of a row without one with a button. */
export function RowHead(props: RowHeadProps) {
  const { row, id, isActive, isMarked, isInvalid } = props;
  const { disabled, edits } = useTableDesk().commands.parts;
  const isPlain = !row.option && row.fault === undefined;
  // Without a square or a button in it, the cell itself is the place for the focus.
  const isPlace = isPlain || (disabled && !row.option);
  return (
    <th
      scope="row"
      {...roles.rowheader}
      className={isPlain ? "fy-tcell fy-tcell--head fy-tcell--number" : "fy-tcell fy-tcell--head"}
      data-marked={isMarked || undefined}
      aria-labelledby={`${id}:name`}
      {...(isPlace && { "data-stop": 0, tabIndex: isActive ? 0 : -1 })}
    >
      {row.option ? (
        <label className="fy-tchoice">
          <input
            type="checkbox"
            data-stop={0}
            tabIndex={isActive ? 0 : -1}
            aria-disabled={disabled || undefined}
            checked={row.index !== undefined}
            aria-invalid={isInvalid || undefined}
            aria-describedby={isInvalid ? `${id}:problems` : undefined}
            onChange={() => !disabled && edits.toggle(row)}
          />
          {row.option.number !== undefined && <span className="fy-tchoice__number">{row.option.number}</span>}
          <span className="fy-tchoice__name">{row.option.label}</span>
          <span id={`${id}:name`} hidden>
            {row.name}
          </span>
        </label>
      ) : (
        <span id={`${id}:name`}>{isPlain ? row.name : tableMessages.row(row.name)}</span>
      )}
      {row.fault !== undefined && !disabled && (
        <button
          type="button"
          className="fy-tbutton"
          data-stop={0}
          tabIndex={isActive ? 0 : -1}
          aria-label={messages.about(messages.remove, row.name)}
          onClick={() => edits.toggle(row)}
        >
          {messages.remove}
        </button>
      )}
    </th>
  );
}
