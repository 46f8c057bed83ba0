import type { KeyboardEvent } from "react";
import type { Move } from "./GridLine.ts";
import type { TableCommands } from "./TableCommands.ts";

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const moves: { readonly [key: string]: Move } = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "home",
  End: "end",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

const movesWithCtrl: { readonly [key: string]: Move } = {
  ArrowLeft: "home",
  ArrowRight: "end",
  ArrowUp: "top",
  ArrowDown: "bottom",
  Home: "first",
  End: "last",
};

/** Where a key leads in a table that is not being edited. */
export function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Move | undefined {
  if (altKey) return undefined;
  if (key === "Tab") return ctrlKey || metaKey ? undefined : shiftKey ? "previous" : "next";
  return (ctrlKey || metaKey ? movesWithCtrl : moves)[key];
}

/** Whether a key writes a sign. */
export function isTyped({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}

/**
 * Does what a key means in a table that is not being edited; gives whether it meant anything.
 * Letters with Ctrl go by their place on the keyboard: it may write Cyrillic.
 */
export function pressGridKey(commands: TableCommands, event: Key): boolean {
  const { grid, edits } = commands.parts;
  const { key, code, shiftKey } = event;
  const move = moveOf(event);
  if (move) return grid.move(move, shiftKey && key !== "Tab") || key !== "Tab";
  if (event.ctrlKey || event.metaKey) {
    if (code === "KeyD") commands.fillDown();
    else if (code === "KeyZ" && !shiftKey) edits.undo();
    else return false;
    return true;
  }
  if (key === "Escape") return grid.unmark() || leave(commands);
  if (key === "Delete" || key === "Backspace") {
    commands.clear();
    return true;
  }
  return pressCellKey(commands, event);
}

function leave({ parts: { grid } }: TableCommands): boolean {
  grid.leave(true);
  return true;
}

/** Keys that begin to edit the current cell. */
function pressCellKey(commands: TableCommands, event: Key): boolean {
  const { grid } = commands.parts;
  const cell = commands.current();
  if (!cell || event.altKey) return false;
  const begins = event.key === "Enter" || event.key === "F2" || event.key === " ";
  if (!begins && !isTyped(event)) return false;
  if (cell.column.kind === "boolean") {
    // Space is the square's own key.
    if (event.key === " " || !commands.canEdit(cell)) return false;
    if (event.key === "Enter") commands.flip(cell);
    return true;
  }
  if (commands.canEdit(cell)) grid.edit(isTyped(event) ? event.key : undefined);
  else if (event.key === "Enter") grid.move("rowBelow");
  else commands.refuse(cell);
  return true;
}
