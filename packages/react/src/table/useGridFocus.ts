import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { focusedNear } from "../state/focusedNear.ts";
import { isFocusLost } from "../state/isFocusLost.ts";
import type { GridState } from "./GridState.ts";
import type { TableModel } from "./TableModel.ts";

/** A place that somebody wants to be taken to: in the line that `find` gives, once there is one. */
interface Goal {
  readonly find: (model: TableModel) => string | undefined;
  readonly stop: number;
}

/** Takes the focus to a place of a table in the middle of the screen, now or when its line is drawn. */
export type ComeTo = (find: Goal["find"], stop: number) => void;

/** Lets the focus of the page follow the current place of a table. */
export function useGridFocus(
  grid: GridState,
  box: RefObject<HTMLElement | null>,
  region: RefObject<HTMLElement | null>,
  model: TableModel,
): ComeTo {
  const goal = useRef<Goal>(undefined);
  const hadFocus = useRef(false);
  // Asked before the change is on the page: afterwards a place that is gone has lost the focus already.
  hadFocus.current = box.current?.contains(focusedNear(box.current)) ?? false;

  function focus(): HTMLElement | null {
    const place = placeOf(region.current, grid) ?? wayOn(box.current);
    place?.focus();
    return place;
  }

  function reach(): void {
    const line = goal.current?.find(model);
    if (!goal.current || line === undefined || !model.lines.some(({ id }) => id === line)) return;
    const { stop } = goal.current;
    goal.current = undefined;
    grid.goTo({ line, stop, wanted: stop }, { focus: false });
    focus()?.scrollIntoView?.({ block: "center", inline: "nearest" });
  }

  useLayoutEffect(() => {
    grid.onFocus = focus;
    grid.onLeave = () => region.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    grid.show(model.lines, model.query);
  }, [grid, model]);
  useLayoutEffect(() => {
    if (hadFocus.current && isFocusLost()) grid.onFocus();
  });
  useEffect(reach);
  return (find, stop) => {
    goal.current = { find, stop };
    reach();
  };
}

/** Where somebody goes on from a table without rows: «Показать все строки» or «Добавить». */
function wayOn(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>(".fy-tableempty button, .fy-add") ?? null;
}

function placeOf(region: HTMLElement | null, { spot }: GridState): HTMLElement | null {
  if (!region || !spot) return null;
  const line = `[data-line="${CSS.escape(spot.line)}"]`;
  const place = region.querySelector<HTMLElement>(`${line} [data-stop="${spot.stop}"]`);
  // Where a row is folded to its name, the name is all there is.
  const isSeen = place?.checkVisibility?.() ?? true;
  return isSeen ? place : region.querySelector<HTMLElement>(`${line} [data-stop="0"]`);
}
