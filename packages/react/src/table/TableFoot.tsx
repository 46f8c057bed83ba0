import { HeadingCell } from "./HeadingCell.tsx";
import { roles } from "./roles.ts";
import { allRows } from "./TableModel.ts";
import type { TableGroup } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

/** The sums of all rows; they stay in sight. Nothing without a column that is summed up. */
export function TableFoot({ groups }: { readonly groups: readonly TableGroup[] }) {
  const { commands } = useTableDesk();
  if (!commands.parts.columns.some(({ total }) => total)) return null;
  const rows = allRows(groups).filter(({ index }) => index !== undefined);
  return (
    <tfoot {...roles.rowgroup} className="fy-tfoot">
      <tr {...roles.row} className="fy-trow">
        <HeadingCell rows={rows} name={tableMessages.total} title={<b>{tableMessages.total}</b>} />
      </tr>
    </tfoot>
  );
}
