import { useRef, useState } from "react";

export interface RowKeys {
  /** One for each row; a row keeps its key while rows above it come and go. */
  readonly keys: readonly number[];
  /** The rows in a new order, given by their old numbers. */
  readonly arrange: (order: readonly number[]) => void;
  /** The keys that there were once, as soon as there are as many rows again: RJSF hands them on one drawing later. */
  readonly restore: (keys: readonly number[]) => void;
}

/** Keys of the rows of a list, whose items have no identity of their own. */
export function useRowKeys(count: number): RowKeys {
  const next = useRef(count);
  const restored = useRef<readonly number[]>(undefined);
  const [kept, setKeys] = useState<readonly number[]>(() =>
    Array.from({ length: count }, (_, index) => index),
  );
  const missing = Array.from(
    { length: Math.max(0, count - kept.length) },
    (_, index) => next.current + index,
  );
  const former = restored.current?.length === count ? restored.current : undefined;
  const keys = kept.length === count ? kept : (former ?? [...kept.slice(0, count), ...missing]);
  if (keys !== kept) {
    next.current += missing.length;
    if (former) restored.current = undefined;
    setKeys(keys);
  }
  const restore = (former: readonly number[]) => {
    restored.current = former;
  };
  return { keys, arrange: (order) => setKeys(order.flatMap((row) => keys[row] ?? [])), restore };
}
