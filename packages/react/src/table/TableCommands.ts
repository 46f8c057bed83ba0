import { type Json, joinPointer, type Pointer } from "@formulyar/core";
import type { FormStore } from "../state/FormStore.ts";
import { sameJson } from "../state/sameJson.ts";
import type { Column } from "./Column.ts";
import { cellText } from "./cellText.ts";
import { readTable, writeTable } from "./clipboardTable.ts";
import type { CellChange } from "./editRows.ts";
import { fillDown } from "./fillDown.ts";
import type { GridState } from "./GridState.ts";
import { pasteBlock } from "./pasteBlock.ts";
import { pastedWords } from "./pastedWords.ts";
import { cellsIn, columnsIn, type RangeCell, rowsIn, valueAt } from "./rangeCells.ts";
import type { TableEdits } from "./TableEdits.ts";
import type { TableModel } from "./TableModel.ts";
import type { TableRow } from "./TableRow.ts";
import { tableMessages } from "./tableMessages.ts";
import { yesNo } from "./yesNo.ts";

/** What a table is made of besides its rows. */
export interface TableParts {
  readonly store: FormStore;
  readonly list: Pointer;
  readonly columns: readonly Column[];
  readonly edits: TableEdits;
  readonly grid: GridState;
  readonly disabled: boolean;
  /** Heading of the first column. */
  readonly chooserTitle: string;
  /** The most letters of a name in one line (`ui:width`). */
  readonly nameWidth?: number | undefined;
  /** Whether pasted rows that do not fit are put at the end. */
  readonly grows: boolean;
}

/** What people do with the current cell and with what is marked. */
export class TableCommands {
  readonly parts: TableParts;
  /** The table as it is on the screen; set by the table. */
  model: TableModel = { groups: [], shown: [], lines: [], rows: new Map(), query: "" };

  constructor(parts: TableParts) {
    this.parts = parts;
  }

  /** Whether somebody may fill in a cell. */
  canEdit({ row, column }: RangeCell): boolean {
    if (this.parts.disabled || column.kind === "output") return false;
    return row.index === undefined || !this.parts.store.isHidden(this.pointerOf(row.index, column));
  }

  /** Says why somebody may not fill in a cell. */
  refuse({ column }: RangeCell): void {
    const { disabled, edits } = this.parts;
    if (disabled) return;
    const { computedCell, readonlyCell, awayCell } = tableMessages;
    const words = column.kind !== "output" ? awayCell : column.computed ? computedCell : readonlyCell;
    edits.say({ words: words(column.title) });
  }

  /** The cell that the focus is in. */
  current(): RangeCell | undefined {
    const { spot } = this.parts.grid;
    const row = spot && this.model.rows.get(spot.line);
    const column = spot && this.parts.columns[spot.stop - 1];
    return row && column && { row, column };
  }

  /** Writes a value into one cell. */
  write({ row, column }: RangeCell, value: Json | undefined): void {
    if (sameJson(valueAt(row, column), value)) return;
    this.#change([{ row, column, value }]);
  }

  /** Sets the square of a cell, or takes it back: an optional one is then simply not there, a required one is answered. */
  flip({ row, column }: RangeCell): void {
    const off = column.required ? false : undefined;
    this.write({ row, column }, valueAt(row, column) === true ? off : true);
  }

  clear(): void {
    const filled = this.#marked().filter(({ row, column }) => valueAt(row, column) !== undefined);
    if (filled.length === 0) return;
    const news = { words: tableMessages.cleared(filled.length), undo: tableMessages.undo };
    this.#change(
      filled.map((cell) => ({ ...cell, value: undefined })),
      news,
    );
  }

  fillDown(): void {
    const { edits, grid, columns } = this.parts;
    const range = this.current() && grid.range();
    const changes = range && fillDown(this.model, columns, range)?.filter((change) => this.canEdit(change));
    if (!changes || changes.length === 0) edits.say({ words: tableMessages.nothingAbove });
    else this.#change(changes, { words: tableMessages.filled(changes.length), undo: tableMessages.undo });
  }

  /** What is marked, as a text for spreadsheets; nothing when no cell is. */
  copy(): string | undefined {
    const { grid, columns, edits } = this.parts;
    const range = grid.range();
    const rows = range ? rowsIn(this.model, range.lines) : [];
    if (!range || rows.length === 0) return undefined;
    const copied = columnsIn(columns, range.stops);
    const block = rows.map((row) => [
      ...(range.stops[0] === 0 ? [chooserText(row)] : []),
      ...copied.map((column) => cellText(column, valueAt(row, column))),
    ]);
    edits.say({ words: tableMessages.copied(block.flat().length) });
    return writeTable(block);
  }

  /** Puts a text from a spreadsheet into the visible rows and the columns from the current cell on. */
  paste(text: string): void {
    const { grid, columns, edits, disabled, chooserTitle } = this.parts;
    const range = grid.range();
    const isInRow = grid.spot !== undefined && this.model.rows.has(grid.spot.line);
    if (!range || !isInRow || disabled || text.trim() === "") return;
    const source = readTable(text);
    const block = source.length === 1 && source[0]?.length === 1 ? this.#repeated(source) : source;
    const rows = rowsIn(this.model, [range.lines[0], this.model.lines.length - 1]);
    const targets = ["chooser" as const, ...columns].slice(range.stops[0]);
    const pasted = pasteBlock(
      block,
      { rows: this.#grown(rows, block.length), columns: targets },
      chooserTitle,
    );
    const cells = pasted.cells.filter((cell) => this.canEdit(cell));
    edits.change({ ...pasted, cells }, { words: pastedWords(pasted), undo: tableMessages.undo });
    this.#leave(cells);
  }

  pointerOf(index: number, column: Column): Pointer {
    return joinPointer(this.parts.list, index) + column.pointer;
  }

  #marked(): readonly RangeCell[] {
    const range = this.parts.grid.range();
    const cells = range ? cellsIn(this.model, this.parts.columns, range) : [];
    return cells.filter((cell) => this.canEdit(cell));
  }

  /** One copied value goes into everything that is marked. */
  #repeated(block: readonly (readonly string[])[]): readonly (readonly string[])[] {
    const range = this.parts.grid.range();
    const down = range ? rowsIn(this.model, range.lines).length : 1;
    const right = range ? range.stops[1] - range.stops[0] + 1 : 1;
    const row = Array.from({ length: right }, () => block[0]?.[0] ?? "");
    return Array.from({ length: down }, () => row);
  }

  #grown(rows: readonly TableRow[], count: number): readonly TableRow[] {
    if (!this.parts.grows) return rows;
    const base = this.parts.edits.rows.length;
    const missing = Array.from({ length: Math.max(0, count - rows.length) }, (_, at) => at);
    const added = missing.map((at) => ({
      id: `new:${at}`,
      index: undefined,
      value: undefined,
      own: undefined,
      name: String(base + at + 1),
    }));
    return [...rows, ...added];
  }

  #change(cells: readonly CellChange[], news?: Parameters<TableEdits["change"]>[1]): void {
    this.parts.edits.change({ cells }, news);
    this.#leave(cells);
  }

  /** What was filled in has been left: what is wrong with it shows. */
  #leave(cells: readonly CellChange[]): void {
    const { edits, store } = this.parts;
    store.leaveAll(
      cells.flatMap(({ row, column }) => {
        const index = edits.placeOf(row);
        return index === undefined ? [] : [this.pointerOf(index, column)];
      }),
    );
  }
}

function chooserText({ option, index, name }: TableRow): string {
  return option ? yesNo(index !== undefined) : name;
}
