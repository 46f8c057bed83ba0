import { roles } from "./roles.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

/** The titles of the columns; they stay in sight. */
export function TableHead() {
  const { commands, rowActions } = useTableDesk();
  const { columns, chooserTitle } = commands.parts;
  return (
    <thead {...roles.rowgroup} className="fy-thead">
      <tr {...roles.row} className="fy-trow">
        <th {...roles.columnheader} scope="col" className="fy-tcell fy-tcell--head">
          {chooserTitle}
        </th>
        {columns.map(({ pointer, title, kind, required, total }) => (
          <th
            key={pointer}
            {...roles.columnheader}
            scope="col"
            className={`fy-tcell fy-tcell--${total ? "total" : kind}`}
            aria-required={required && kind !== "output" ? true : undefined}
          >
            <span className={required && kind !== "output" ? "fy-required" : undefined}>{title}</span>
          </th>
        ))}
        {rowActions.length > 0 && (
          <th {...roles.columnheader} scope="col" className="fy-tcell fy-tcell--actions">
            <span className="fy-visually-hidden">{tableMessages.actions}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
