import { createContext, type RefObject, use } from "react";
import type { TableCommands } from "./TableCommands.ts";
import type { TableRow } from "./TableRow.ts";

/** What the parts of a table share. It stays the same object while the table is on the screen. */
export interface TableDesk {
  readonly commands: TableCommands;
  /** Start of the ids of its cells. */
  readonly idPrefix: string;
  /** Where lists open over the cells: outside of what scrolls. */
  readonly layer: RefObject<HTMLDivElement | null>;
  /** What can be done with a row of a table that people add to. */
  readonly rowActions: readonly RowAction[];
}

/** A button at the end of a row. */
export interface RowAction {
  readonly words: string;
  /** A sign instead of the words. */
  readonly sign: string;
  readonly act: (row: TableRow) => void;
}

export const TableContext = createContext<TableDesk | undefined>(undefined);

export function useTableDesk(): TableDesk {
  const desk = use(TableContext);
  if (!desk) throw new Error("The parts of a table work inside TableField only.");
  return desk;
}
