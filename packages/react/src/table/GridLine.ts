/** A line of a table that the focus can be in: a row, or the heading of a group. */
export interface GridLine {
  readonly id: string;
  readonly isRow: boolean;
  /** How many places for the focus it has, from left to right. */
  readonly stops: number;
}

/** A place for the focus. */
export interface Spot {
  readonly line: string;
  readonly stop: number;
  /** The column that somebody keeps to while going up and down. */
  readonly wanted: number;
}

/** The ways to go from a place. `next` and `previous` go on in the neighbouring line, `rowBelow` and `rowAbove` pass headings over. */
export type Move =
  | "left"
  | "right"
  | "up"
  | "down"
  | "home"
  | "end"
  | "first"
  | "last"
  | "top"
  | "bottom"
  | "pageUp"
  | "pageDown"
  | "next"
  | "previous"
  | "rowBelow"
  | "rowAbove";
