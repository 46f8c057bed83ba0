import type { Json } from "@formulyar/core";
import { sameJson } from "../state/sameJson.ts";
import type { EditedRows } from "./editRows.ts";

interface Step {
  readonly before: readonly Json[];
  readonly edited: EditedRows;
}

/** As many steps can be taken back. */
const depth = 100;

/** The changes of a table, the last of which can be taken back as long as nothing else has changed its rows. */
export class UndoStack {
  #steps: readonly Step[] = [];

  push(before: readonly Json[], edited: EditedRows): void {
    this.#steps = [...this.#steps.slice(1 - depth), { before, edited }];
  }

  /** The rows before the last change; nothing when there is none, or when the rows are no longer as it left them. */
  pop(rows: readonly Json[]): EditedRows | undefined {
    const last = this.#steps.at(-1);
    if (!last || !sameJson(last.edited.rows, rows)) {
      this.#steps = [];
      return undefined;
    }
    this.#steps = this.#steps.slice(0, -1);
    const places = new Map(last.before.map((_, index) => [last.edited.moved(index), index]));
    return { rows: last.before, moved: (row) => places.get(row) };
  }
}
