import type { Json, KeyedRows, Pointer } from "@formulyar/core";
import type { FormStore } from "../state/FormStore.ts";
import { sameJson } from "../state/sameJson.ts";
import { type EditedRows, editRows, type RowEdits, reorderRows } from "./editRows.ts";
import { keyOf, optionKey } from "./keyedGroups.ts";
import { rowsAt } from "./rowsAt.ts";
import type { TableRow } from "./TableRow.ts";
import { tableMessages } from "./tableMessages.ts";
import { UndoStack } from "./UndoStack.ts";

/** What has just happened to a table, to be seen and heard; with the words of the button that takes it back. */
export interface TableNews {
  readonly words: string;
  readonly undo?: string;
}

/** Changes the rows of a table in the record; each change can be taken back. */
export class TableEdits {
  /** Takes what there is to tell; set by the table. */
  onNews: (news: TableNews | undefined) => void = () => {};
  /** Told of rows that change their places; set by the table. */
  onReorder: (edited: EditedRows) => void = () => {};

  readonly #store: FormStore;
  readonly #list: Pointer;
  readonly #keyed: KeyedRows | undefined;
  readonly #undo = new UndoStack();

  constructor(store: FormStore, list: Pointer, keyed: KeyedRows | undefined) {
    this.#store = store;
    this.#list = list;
    this.#keyed = keyed;
  }

  get rows(): readonly Json[] {
    return rowsAt(this.#store.latest, this.#list);
  }

  /** Where a row is in the record now; nothing when it is not there. */
  placeOf({ index, option }: TableRow): number | undefined {
    if (!this.#keyed || !option) return index;
    const code = optionKey(option.value);
    const key = this.#keyed.key;
    const place = this.rows.findIndex((row) => keyOf(row, key) === code);
    return place < 0 ? undefined : place;
  }

  get isKeyed(): boolean {
    return this.#keyed !== undefined;
  }

  /** Chooses the row of an option, or takes a row out. */
  toggle(row: TableRow): void {
    const { dropped, removed, returnRow } = tableMessages;
    const words = row.option ? dropped(row.name) : removed(row.name);
    if (row.index === undefined) this.change({ choose: row.option ? [row.option] : [] });
    else this.change({ drop: [row] }, { words, undo: returnRow });
  }

  /** Chooses all rows that are not chosen yet. */
  chooseAll(rows: readonly TableRow[]): void {
    const missing = rows.flatMap(({ index, option }) => (index === undefined ? (option ?? []) : []));
    this.change(
      { choose: missing },
      { words: tableMessages.chose(missing.length), undo: tableMessages.undo },
    );
  }

  /** Takes all rows out that are there. */
  dropAll(rows: readonly TableRow[]): void {
    const { droppedRows, returnRows } = tableMessages;
    const drop = rows.filter(({ index }) => index !== undefined);
    this.change({ drop }, { words: droppedRows(drop.length), undo: returnRows });
  }

  change(edits: RowEdits, news?: TableNews): void {
    this.#apply(editRows(this.rows, edits, this.#keyed), news);
  }

  reorder(order: readonly number[], news: TableNews): void {
    this.#apply(reorderRows(this.rows, order), news);
  }

  append(row: Json, news: TableNews): void {
    this.#apply({ rows: [...this.rows, row], moved: (place) => place }, news);
  }

  say(news: TableNews): void {
    this.onNews(news);
  }

  undo(): void {
    const before = this.#undo.pop(this.rows);
    if (before) this.#put(before);
    this.onNews({ words: before ? tableMessages.undone : tableMessages.nothingToUndo });
  }

  #apply(edited: EditedRows, news: TableNews | undefined): void {
    const before = this.rows;
    if (!sameJson(edited.rows, before)) {
      this.#undo.push(before, edited);
      this.#put(edited);
    }
    this.onNews(news);
  }

  #put(edited: EditedRows): void {
    this.onReorder(edited);
    this.#store.replaceRows(this.#list, edited.rows, edited.moved);
  }
}
