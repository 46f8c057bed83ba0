import { type RefObject, useEffect, useRef } from "react";
import { focusWithin } from "./focusWithin.ts";

export interface RowFocus {
  readonly list: RefObject<HTMLFieldSetElement | null>;
  /** Puts the focus into a row once the list has so many rows; where there is no such row, on «Добавить». */
  readonly goTo: (row: number, count: number) => void;
}

/** Keeps the focus in a list when its rows come and go. */
export function useRowFocus(): RowFocus {
  const list = useRef<HTMLFieldSetElement>(null);
  const goal = useRef<{ readonly row: number; readonly count: number }>(undefined);
  useEffect(() => {
    const rows = list.current?.querySelectorAll(":scope > .fy-rows > li");
    if (!goal.current || (rows?.length ?? 0) !== goal.current.count) return;
    const target = rows?.[goal.current.row] ?? list.current?.querySelector(":scope > .fy-add");
    goal.current = undefined;
    if (target) focusWithin(target);
  });
  return {
    list,
    goTo: (row, count) => {
      goal.current = { row, count };
    },
  };
}
