import { type RefObject, useId, useMemo } from "react";
import { useStoreValue } from "../state/storeContext.ts";
import { DataRow } from "./DataRow.tsx";
import { GroupHead } from "./GroupHead.tsx";
import { roles } from "./roles.ts";
import type { TableParts } from "./TableCommands.ts";
import { TableFoot } from "./TableFoot.tsx";
import { TableHead } from "./TableHead.tsx";
import type { TableModel } from "./TableModel.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";
import { useGridEvents } from "./useGridEvents.ts";
import { useRowFindings } from "./useRowFindings.ts";

export interface TableGridProps {
  readonly title: string;
  readonly model: TableModel;
  /** Whether somebody searches: then nothing can be folded, and the buttons of a group mean what was found. */
  readonly isSearched: boolean;
  readonly onFold: (group: string) => void;
  /** What scrolls. */
  readonly region: RefObject<HTMLElement | null>;
  readonly keyName: string | undefined;
}

/** A table of more lines is drawn only where it is seen. */
const long = 150;

/** The table itself: a grid after the pattern of ARIA. */
export function TableGrid({ title, model, isSearched, onFold, region, keyName }: TableGridProps) {
  const { commands, rowActions } = useTableDesk();
  const { columns } = commands.parts;
  const events = useGridEvents(commands);
  const findings = useRowFindings(commands, keyName);
  const style = useMemo(() => widthsOf(commands.parts, rowActions.length), [commands, rowActions]);
  const size = {
    "aria-multiselectable": true,
    "aria-rowcount": 1 + model.lines.length + (columns.some(({ total }) => total) ? 1 : 0),
    "aria-colcount": 1 + columns.length + Math.min(1, rowActions.length),
  };
  const keysId = useId();
  useStoreValue(({ version }) => version);
  return (
    <>
      <p id={keysId} className="fy-tablekeys">
        {tableMessages.leaveKeys}
      </p>
      <section
        ref={region}
        className="fy-table__scroll"
        aria-label={tableMessages.table(title)}
        tabIndex={-1}
        {...events}
      >
        <table
          className="fy-table"
          {...roles.grid}
          {...size}
          aria-label={title}
          aria-describedby={keysId}
          style={style}
          data-long={model.lines.length > long || undefined}
        >
          <TableHead />
          {model.shown.map(({ group, rows, folded }) => (
            <tbody key={group.id} className="fy-tbody" {...roles.rowgroup} aria-label={group.title}>
              {group.title !== undefined && (
                <GroupHead
                  group={group}
                  rows={rows}
                  folded={folded}
                  isSearched={isSearched}
                  onFold={() => onFold(group.id)}
                />
              )}
              {!folded && rows.map((row) => <DataRow key={row.id} row={row} {...findings(row)} />)}
            </tbody>
          ))}
          <TableFoot groups={model.groups} />
        </table>
      </section>
    </>
  );
}

/** Widths of the columns as the style of the table; each row lays itself out by them. */
function widthsOf(
  { columns, edits, nameWidth = 36 }: TableParts,
  buttons: number,
): { readonly [name: `--${string}`]: string } {
  const most = `calc(${nameWidth}ch + var(--fy-table-square))`;
  const first = edits.isKeyed ? `minmax(var(--fy-table-name), ${most})` : "var(--fy-table-number)";
  const least = columns.map(({ width }) => `calc(${width}ch + var(--fy-table-room))`);
  const tracks = columns.map(({ width }, at) => `minmax(${least[at]}, ${width}fr)`);
  const last = `calc(${buttons} * var(--fy-table-button) + var(--fy-table-room))`;
  const ends = buttons > 0 ? [last] : [];
  return {
    "--fy-table-columns": [first, ...tracks, ...ends].join(" "),
    "--fy-table-least": `calc(${["0px", ...least, ...ends].join(" + ")})`,
  };
}
