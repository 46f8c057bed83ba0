import { type RefObject, useState } from "react";
import { messages } from "../messages.ts";
import { useFormStore } from "../state/storeContext.ts";
import { withoutRow, withRowMoved } from "./rowOrder.ts";
import { useRowFocus } from "./useRowFocus.ts";

export interface RowActionsProps {
  readonly count: number;
  readonly titleOf: (row: number) => string;
  readonly add: () => void;
  /** The rows in a new order, given by their old numbers. */
  readonly arrange: (order: readonly number[]) => void;
}

export interface RowActions {
  readonly list: RefObject<HTMLFieldSetElement | null>;
  /** What has just happened, to be said aloud. */
  readonly announcement: string;
  readonly add: () => void;
  readonly remove: (row: number) => void;
  readonly move: (row: number, by: number) => void;
}

/** What people do with the rows of a list: each time the focus stays in the list and the change is announced. */
export function useRowActions({ count, titleOf, add, arrange }: RowActionsProps): RowActions {
  const store = useFormStore();
  const { list, goTo } = useRowFocus();
  const [announcement, setAnnouncement] = useState("");

  function act(change: () => void, words: string, row: number, newCount: number): void {
    // What is being typed belongs to the row where it stands now.
    store.held.flush();
    change();
    setAnnouncement(words);
    goTo(row, newCount);
  }

  return {
    list,
    announcement,
    add: () => act(add, messages.added(titleOf(count)), count, count + 1),
    remove: (row) => {
      const next = Math.min(row, count - 2);
      act(() => arrange(withoutRow(count, row)), messages.removed(titleOf(row)), next, count - 1);
    },
    move: (row, by) =>
      act(() => arrange(withRowMoved(count, row, by)), messages.moved(titleOf(row)), row + by, count),
  };
}
