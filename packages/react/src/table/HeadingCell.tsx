import type { ReactNode } from "react";
import { textForm } from "../inputs/textForm.ts";
import { roles } from "./roles.ts";
import type { TableRow } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";
import { totalOf } from "./totals.ts";

export interface HeadingCellProps {
  /** The rows that are summed up. */
  readonly rows: readonly TableRow[];
  readonly title: ReactNode;
  /** How the row is called to those who hear it: buttons and sums are no part of its name. */
  readonly name: string;
  /** What can be done with the rows. */
  readonly children?: ReactNode;
}

/** One cell over the whole width: a title and, in words, the sums of its rows. They are in sight wherever the table is scrolled to. */
export function HeadingCell({ rows, title, name, children }: HeadingCellProps) {
  const { commands, rowActions } = useTableDesk();
  const { columns } = commands.parts;
  const values = rows.map(({ value }) => value);
  return (
    <th
      {...roles.rowheader}
      aria-label={name}
      className="fy-tcell fy-tcell--heading"
      aria-colspan={columns.length + 1 + Math.min(1, rowActions.length)}
    >
      <div className="fy-tgroup">
        {title}
        {columns
          .filter(({ total }) => total && rows.length > 0)
          .map((column) => (
            <span key={column.pointer} className="fy-tgroup__sum">
              {column.title}: <b>{textForm(column.schema).show(totalOf(column, values))}</b>
            </span>
          ))}
        {children}
      </div>
    </th>
  );
}
