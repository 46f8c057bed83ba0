import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useRef,
} from "react";
import { flushSync } from "react-dom";
import { focusedNear } from "../state/focusedNear.ts";
import type { Spot } from "./GridLine.ts";
import { pressGridKey } from "./gridKeys.ts";
import type { TableCommands } from "./TableCommands.ts";

/** What a table does with keys, mouse, fingers and the clipboard. */
export function useGridEvents(commands: TableCommands) {
  const { grid } = commands.parts;
  const pressed = useRef<{ readonly wasHere: boolean; readonly isTouch: boolean }>({
    wasHere: false,
    isTouch: false,
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (grid.isEditing || event.nativeEvent.isComposing) return;
    if (grid.isLeft) {
      // Away from the cells only Tab means what it means elsewhere.
      if (event.key !== "Tab" && event.key !== "Shift") comeBack(event);
      return;
    }
    if (pressGridKey(commands, event)) event.preventDefault();
  }

  function comeBack(event: KeyboardEvent): void {
    grid.leave(false);
    grid.onFocus();
    event.preventDefault();
  }

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const spot = spotOf(event.target);
    const wasHere = spot !== undefined && spot.line === grid.spot?.line && spot.stop === grid.spot.stop;
    const hasFocus = event.currentTarget.contains(focusedNear(event.currentTarget));
    pressed.current = {
      wasHere: wasHere && hasFocus && !grid.isLeft,
      isTouch: event.pointerType === "touch",
    };
  }

  function onMouseDown(event: MouseEvent<HTMLElement>): void {
    const spot = spotOf(event.target);
    if (!spot || !event.shiftKey || isEditor(event.target)) return;
    event.preventDefault();
    grid.goTo(spot, { extend: true });
  }

  /** A second press of the same cell edits it; on a screen that is touched the first one does. */
  function onClick(event: MouseEvent<HTMLElement>): void {
    const { wasHere, isTouch } = pressed.current;
    const cell = spotOf(event.target) && commands.current();
    if (!cell || event.shiftKey || isEditor(event.target) || cell.column.kind === "boolean") return;
    if ((!wasHere && !isTouch) || grid.isEditing || !commands.canEdit(cell)) return;
    // At once: a phone shows its keyboard only for what gets the focus during the press itself.
    flushSync(() => grid.edit());
  }

  function onFocus(event: FocusEvent<HTMLElement>): void {
    const spot = spotOf(event.target);
    if (!spot || isEditor(event.target)) return;
    if (spot.line === grid.spot?.line && spot.stop === grid.spot.stop && !grid.isLeft) return;
    grid.goTo(spot, { focus: false });
  }

  function onBlur(event: FocusEvent<HTMLElement>): void {
    if (grid.isLeft && !event.currentTarget.contains(event.relatedTarget)) grid.leave(false);
  }

  function onCopy(event: ClipboardEvent): void {
    const text = isEditor(event.target) ? undefined : commands.copy();
    if (text === undefined) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  }

  function onCut(event: ClipboardEvent): void {
    onCopy(event);
    if (event.isDefaultPrevented()) commands.clear();
  }

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData("text/plain");
    // One text goes into the box that is being typed in; a block is meant for the cells.
    const isBlock = /[\t\n]/u.test(text.trimEnd());
    if (isEditor(event.target) && !isBlock) return;
    grid.stopEditing();
    grid.onFocus();
    commands.paste(text);
    event.preventDefault();
  }

  return { onKeyDown, onPointerDown, onMouseDown, onClick, onFocus, onBlur, onCopy, onCut, onPaste };
}

/** The place of the table that an element stands for or stands in. */
function spotOf(target: EventTarget): Spot | undefined {
  if (!(target instanceof Element)) return undefined;
  const place = target.closest("[data-stop]") ?? target.closest("th")?.querySelector("[data-stop]");
  const line = place?.closest<HTMLElement>("[data-line]")?.dataset.line;
  const stop = Number((place as HTMLElement | null | undefined)?.dataset.stop);
  return line === undefined || Number.isNaN(stop) ? undefined : { line, stop, wanted: stop };
}

function isEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".fy-teditor") !== null;
}
