import type { Json, Option } from "@formulyar/core";
import type { Column } from "./Column.ts";
import type { CellChange, RowEdits } from "./editRows.ts";
import { readCell, readYesNo } from "./readCell.ts";
import type { TableRow } from "./TableRow.ts";

/** Where pasted texts go: the visible rows and the columns from the current cell on. `chooser` is the square of a row. */
export interface PasteTarget {
  readonly rows: readonly TableRow[];
  readonly columns: readonly (Column | "chooser")[];
}

/** A text that means nothing in its column. */
export interface Misfit {
  readonly row: TableRow;
  readonly title: string;
  readonly text: string;
}

/** What pasting does, and what of it could not be done. */
export interface Pasted extends Required<RowEdits> {
  readonly misfits: readonly Misfit[];
  /** Rows of the block for which there were no rows in the table. */
  readonly left: number;
}

interface Placed {
  readonly row: TableRow;
  readonly column: Column | "chooser";
  readonly text: string;
}

/** Reads a block of texts into the rows and columns it falls on. What cannot be read is left as it was and told. */
export function pasteBlock(
  block: readonly (readonly string[])[],
  { rows, columns }: PasteTarget,
  chooserTitle: string,
): Pasted {
  const placed = block.flatMap((texts, down) =>
    texts.flatMap((text, right): readonly Placed[] => {
      const row = rows[down];
      const column = columns[right];
      return row && column && isFilledIn(column) ? [{ row, column, text }] : [];
    }),
  );
  const choose: Option[] = [];
  const drop: TableRow[] = [];
  const cells: CellChange[] = [];
  const misfits: Misfit[] = [];
  for (const { row, column, text } of placed) {
    const title = column === "chooser" ? chooserTitle : column.title;
    const read = column === "chooser" ? readChooser(text) : readCell(column, text);
    if (!read) misfits.push({ row, title, text });
    else if (column !== "chooser") cells.push({ row, column, value: read.value });
    else if (read.value === true && row.option) choose.push(row.option);
    else if (row.index !== undefined) drop.push(row);
  }
  return { choose, drop, cells, misfits, left: Math.max(0, block.length - rows.length) };
}

/** A computed cell is passed over: a copy of whole rows brings its value along. */
function isFilledIn(column: Column | "chooser"): boolean {
  return column === "chooser" || column.kind !== "output";
}

function readChooser(text: string): { readonly value: Json } | undefined {
  return text.trim() === "" ? { value: false } : readYesNo(text);
}
