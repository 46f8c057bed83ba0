import { type Json, type Pointer, pointerGet } from "@formulyar/core";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { messages } from "../messages.ts";
import { sameJson } from "../state/sameJson.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { isUndoKey } from "./isUndoKey.ts";
import { withoutRow, withRowMoved } from "./rowOrder.ts";
import { useRowFocus } from "./useRowFocus.ts";

export interface RowActionsProps {
  readonly list: Pointer;
  readonly count: number;
  readonly titleOf: (row: number) => string;
  readonly add: () => void;
  /** The rows in a new order, given by their old numbers. */
  readonly arrange: (order: readonly number[]) => void;
  /** Keeps the rows as they are; gives the way back from that order to them. */
  readonly keep: (order: readonly number[]) => () => void;
}

export interface RowActions {
  readonly list: RefObject<HTMLFieldSetElement | null>;
  /** What has just happened, to be said aloud. */
  readonly announcement: string;
  readonly add: () => void;
  readonly remove: (row: number) => void;
  readonly move: (row: number, by: number) => void;
  /** Brings back the row that was removed last, as long as the list is as it was left. */
  readonly undo: (() => void) | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A row that was removed, and the way to bring it back. */
interface Removed {
  readonly row: number;
  readonly count: number;
  readonly after: Json | undefined;
  readonly restore: () => void;
}

/** What people do with the rows of a list: each time the focus stays in the list and the change is announced. */
export function useRowActions({ list, count, titleOf, add, arrange, keep }: RowActionsProps): RowActions {
  const store = useFormStore();
  const { list: element, goTo } = useRowFocus();
  const [announcement, setAnnouncement] = useState("");
  const [removed, setRemoved] = useState<Removed>();
  const isFresh = useStoreValue(
    ({ latest }) => removed !== undefined && sameJson(pointerGet(latest, list), removed.after),
  );

  function act(change: () => void, words: string, row: number, newCount: number): void {
    // What is being typed belongs to the row where it stands now.
    store.held.flush();
    setRemoved(undefined);
    change();
    setAnnouncement(words);
    goTo(row, newCount);
  }

  function remove(row: number): void {
    const order = withoutRow(count, row);
    const take = () => {
      const restore = keep(order);
      arrange(order);
      setRemoved({ row, count, after: pointerGet(store.latest, list), restore });
    };
    act(take, messages.removed(titleOf(row)), Math.min(row, count - 2), count - 1);
  }

  function bringBack(): void {
    if (removed) act(removed.restore, messages.returned(titleOf(removed.row)), removed.row, removed.count);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!isUndoKey(event) || event.isDefaultPrevented() || !removed) return;
    // What has been typed since then is the browser's to take back.
    store.held.flush();
    if (!sameJson(pointerGet(store.latest, list), removed.after)) return;
    event.preventDefault();
    bringBack();
  }

  return {
    list: element,
    announcement,
    add: () => act(add, messages.added(titleOf(count)), count, count + 1),
    remove,
    move: (row, by) =>
      act(() => arrange(withRowMoved(count, row, by)), messages.moved(titleOf(row)), row + by, count),
    undo: isFresh ? bringBack : undefined,
    onKeyDown,
  };
}
