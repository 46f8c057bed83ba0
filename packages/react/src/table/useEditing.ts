import type { Json } from "@formulyar/core";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Move } from "./GridLine.ts";
import type { RangeCell } from "./rangeCells.ts";
import { useTableDesk } from "./tableContext.ts";

export interface Editing {
  /** Writes the value and goes on; without a move the focus stays in the cell. */
  readonly finish: (move?: Move) => void;
  /** Leaves the cell as it was. */
  readonly cancel: () => void;
  /** The focus has gone elsewhere. */
  readonly blur: () => void;
  /** Does what a key means to every editor; gives whether it meant anything. */
  readonly key: (event: KeyboardEvent) => boolean;
}

/**
 * The life of an editor in a cell: it ends once, with or without its value being written. `read` gives the value, or
 * nothing when there is nothing to write; what is still being typed is taken over whenever the form asks for it.
 */
export function useEditing(
  cell: RangeCell,
  read: () => { readonly value: Json | undefined } | undefined,
): Editing {
  const { commands } = useTableDesk();
  const { grid, store } = commands.parts;
  const isOver = useRef(false);
  const latest = useRef({ cell, read });
  useEffect(() => {
    latest.current = { cell, read };
  });
  useEffect(() => {
    const release = store.held.hold(write);
    return () => {
      release();
    };
  });

  function write(): void {
    const now = latest.current;
    const found = isOver.current ? undefined : now.read();
    if (found) commands.write(now.cell, found.value);
  }

  function end(writes: boolean): void {
    if (isOver.current) return;
    if (writes) write();
    isOver.current = true;
    grid.stopEditing();
  }

  function finish(move?: Move): void {
    end(true);
    if (!move || !grid.move(move)) grid.onFocus();
  }

  function cancel(): void {
    end(false);
    grid.onFocus();
  }

  function key(event: KeyboardEvent): boolean {
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter") finish(event.shiftKey ? "rowAbove" : "rowBelow");
    else if (event.key !== "Tab") return false;
    else {
      end(true);
      // At the edge of the table Tab goes on by itself.
      if (!grid.move(event.shiftKey ? "previous" : "next")) return true;
    }
    event.preventDefault();
    return true;
  }

  return { finish, cancel, blur: () => end(true), key };
}
