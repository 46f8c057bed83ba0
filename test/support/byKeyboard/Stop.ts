import type { Pointer } from "@formulyar/core";

/** What assistive technology is told about an element. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** A box that is written in, other than a list that is only chosen from. */
  readonly editable: boolean;
}

/** Where in a table the focus is. */
export interface GridPlace {
  /** Name of the row or the heading. */
  readonly line: string;
  /** Place of the cell's value in its row; nothing in the first cell, on headings and on buttons. */
  readonly column?: Pointer;
}

/** A place that Tab comes to. */
export interface Stop extends Spoken {
  /** The place of the record that it stands for. */
  readonly pointer?: Pointer;
  /** Which of several circles or squares it is. */
  readonly option: number;
  readonly value: string;
  readonly checked: boolean;
  /** The list or group around it. */
  readonly around?: Pointer;
  /** How many rows the list around it has. */
  readonly rows: number;
  /** Whether the list around it is a table. */
  readonly isTable: boolean;
  readonly grid?: GridPlace;
  /** The question that it is one of the answers to, and what the page shows about it. */
  readonly question?: Question;
  /** Why a person would not find the focus, in words. */
  readonly lost?: string;
}

/** What is shown around an input, and what is spoken of it. */
export interface Question {
  readonly hints: readonly string[];
  readonly isStarred: boolean;
  readonly spoken: Spoken;
}
