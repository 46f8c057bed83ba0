import type { GridLine, Move, Spot } from "./GridLine.ts";
import { moveSpot } from "./moveSpot.ts";

/** What a line has to know to draw itself. */
export interface LineView {
  /** The place in it that Tab comes to, or -1. */
  readonly stop: number;
  readonly isEdited: boolean;
  /** Its places that are marked; none when `to` is less than `from`. */
  readonly from: number;
  readonly to: number;
}

/** A rectangle of places: numbers of lines and of places in them, both ends included. */
export interface Range {
  readonly lines: readonly [number, number];
  readonly stops: readonly [number, number];
}

const nothing = "-1 0 0 -1";

/**
 * Where the focus of a table is, what is marked, and whether the cell is being edited. It lives outside of React's state:
 * a move draws two lines anew, not the table.
 */
export class GridState {
  /** Puts the focus of the page on the current place; set by the table. */
  onFocus: () => void = () => {};
  /** Puts it on the table as a whole, from where Tab leads out; set by the table. */
  onLeave: () => void = () => {};

  #lines: readonly GridLine[] = [];
  #places: ReadonlyMap<string, number> = new Map();
  #spot: Spot | undefined;
  /** The other end of what is marked. */
  #anchor: Spot | undefined;
  #isEditing = false;
  #typed: string | undefined;
  #isLeft = false;
  #query = "";
  /** Whether it was a search that chose the current place. */
  #isFound = false;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get lines(): readonly GridLine[] {
    return this.#lines;
  }
  get spot(): Spot | undefined {
    return this.#spot;
  }
  get isEditing(): boolean {
    return this.#isEditing;
  }
  /** The key that editing was begun with. */
  get typed(): string | undefined {
    return this.#typed;
  }
  /** Whether the person is on the way out: Tab then passes the cells. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /**
   * Takes the lines that are shown now. Gives whether the current place had to move to one of them: after another
   * search to the first row found, unless somebody was in a row that is among them.
   */
  show(lines: readonly GridLine[], query = ""): boolean {
    const isSearch = query !== "" && query !== this.#query;
    this.#query = query;
    const at = this.#spot && this.#places.get(this.#spot.line);
    this.#lines = lines;
    this.#places = new Map(lines.map(({ id }, index) => [id, index]));
    const line = this.#spot && lines.find(({ id }) => id === this.#spot?.line);
    const first = lines.find(({ isRow }) => isRow);
    if (isSearch && first && (this.#isFound || !line?.isRow)) {
      this.#set({ line: first.id, stop: 0, wanted: 0 }, undefined, false);
      this.#isFound = true;
      return at !== undefined;
    }
    if (line && this.#spot && this.#spot.stop < line.stops) return false;
    this.#set(this.#nearest(line ?? lines[Math.min(at ?? 0, lines.length - 1)]), undefined, false);
    return at !== undefined;
  }

  /** Goes to a place. `focus`: the focus of the page is to follow; `extend`: what is passed gets marked. */
  goTo(spot: Spot, { focus = true, extend = false } = {}): void {
    this.#isLeft = false;
    this.#isFound = false;
    this.#set(spot, extend ? (this.#anchor ?? this.#spot) : undefined, false);
    if (focus) this.onFocus();
  }

  /** Moves; gives whether there was anywhere to go. */
  move(move: Move, extend = false): boolean {
    const next = this.#spot && moveSpot(this.#lines, this.#spot, move);
    if (!next) return false;
    this.goTo(next, { extend });
    return true;
  }

  /** Begins to edit the current cell, with a key that was typed or with what it holds. */
  edit(typed?: string): void {
    this.#typed = typed;
    this.#set(this.#spot, undefined, true);
  }

  stopEditing(): void {
    if (this.#isEditing) this.#set(this.#spot, undefined, false);
  }

  unmark(): boolean {
    if (!this.#anchor) return false;
    this.#set(this.#spot, undefined, this.#isEditing);
    return true;
  }

  /** Lets Tab pass the cells, or no longer. */
  leave(isLeft: boolean): void {
    this.#isLeft = isLeft;
    this.#set(this.#spot, undefined, false);
    if (isLeft) this.onLeave();
  }

  /** What is marked, or the current place alone. */
  range(): Range | undefined {
    const [a, b] = [this.#spot, this.#anchor ?? this.#spot].map((spot) => ({
      line: (spot && this.#places.get(spot.line)) ?? -1,
      stop: spot?.stop ?? -1,
    }));
    if (!a || !b || a.line < 0 || b.line < 0) return undefined;
    return {
      lines: [Math.min(a.line, b.line), Math.max(a.line, b.line)],
      stops: [Math.min(a.stop, b.stop), Math.max(a.stop, b.stop)],
    };
  }

  /** {@link LineView} as a text, which is the same as long as nothing changes for the line. */
  readonly viewOf = (id: string): string => {
    const isHere = this.#spot?.line === id;
    const stop = isHere && !this.#isLeft ? (this.#spot?.stop ?? -1) : -1;
    const [from, to] = this.#marked(id);
    const isPlain = stop < 0 && to < from;
    return isPlain ? nothing : `${stop} ${isHere && this.#isEditing ? 1 : 0} ${from} ${to}`;
  };

  #marked(id: string): readonly [number, number] {
    const range = this.#anchor && this.range();
    const at = this.#places.get(id) ?? -1;
    return range && at >= range.lines[0] && at <= range.lines[1] ? range.stops : [0, -1];
  }

  #nearest(line: GridLine | undefined): Spot | undefined {
    if (!line) return undefined;
    const stop = Math.min(this.#spot?.stop ?? 0, line.stops - 1);
    return { line: line.id, stop, wanted: this.#spot?.wanted ?? stop };
  }

  #set(spot: Spot | undefined, anchor: Spot | undefined, isEditing: boolean): void {
    this.#spot = spot;
    this.#anchor = anchor;
    this.#isEditing = isEditing;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Reads the text of `viewOf`. */
export function readView(text: string): LineView {
  const [stop = -1, isEdited = 0, from = 0, to = -1] = text.split(" ").map(Number);
  return { stop, isEdited: isEdited === 1, from, to };
}
