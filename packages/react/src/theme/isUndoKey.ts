import type { KeyboardEvent } from "react";

/** Ctrl+Z by its place on the keyboard: it may write Cyrillic. */
export function isUndoKey({ ctrlKey, metaKey, shiftKey, altKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && code === "KeyZ" && !shiftKey && !altKey;
}
