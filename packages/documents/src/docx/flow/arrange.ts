import type { Box } from "../../layout/LaidOut.ts";
import { unionBox } from "../measure.ts";

/** What stands side by side in a row: in each column one thing, or several below each other. */
export type Columns<Item> = readonly (readonly Item[])[];

interface Placeable {
  readonly box: Box;
}

/** Boxes that touch are not side by side by chance. */
const TOUCH = 1;

/**
 * Tells rows and columns from where things stand, without changing their order: things that follow each other downwards,
 * and then begin anew higher up (columns of a text, a grid filled column by column), are one row of columns.
 */
export function arrange<Item extends Placeable>(items: readonly Item[]): readonly Columns<Item>[] {
  const rows: Item[][][] = [];
  for (const item of items) place(rows, item);
  return rows;
}

function place<Item extends Placeable>(rows: Item[][][], item: Item): void {
  const row = rows.at(-1);
  if (!row || item.box.top >= boxOf(row.flat()).bottom - TOUCH) {
    rows.push([[item]]);
    return;
  }
  while (rows.length > 1 && item.box.bottom <= boxOf(rows.at(-1)?.flat() ?? []).top + TOUCH) joinLast(rows);
  const last = rows.at(-1);
  const column = last?.at(-1);
  const room = boxOf(column ?? []);
  if (item.box.top >= room.bottom - TOUCH && item.box.left < room.right - TOUCH) column?.push(item);
  else last?.push([item]);
}

/** The last row goes under the one before it. */
function joinLast<Item extends Placeable>(rows: Item[][][]): void {
  const below = rows.pop() ?? [];
  rows
    .at(-1)
    ?.at(-1)
    ?.push(...below.flat());
}

function boxOf(items: readonly Placeable[]): Box {
  return unionBox(items.map(({ box }) => box));
}
