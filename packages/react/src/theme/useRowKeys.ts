import { useRef, useState } from "react";

export interface RowKeys {
  /** One for each row; a row keeps its key while rows above it come and go. */
  readonly keys: readonly number[];
  /** The rows in a new order, given by their old numbers. */
  readonly arrange: (order: readonly number[]) => void;
}

/** Keys of the rows of a list, whose items have no identity of their own. */
export function useRowKeys(count: number): RowKeys {
  const next = useRef(count);
  const [kept, setKeys] = useState<readonly number[]>(() =>
    Array.from({ length: count }, (_, index) => index),
  );
  const missing = Array.from(
    { length: Math.max(0, count - kept.length) },
    (_, index) => next.current + index,
  );
  const keys = kept.length === count ? kept : [...kept.slice(0, count), ...missing];
  if (keys !== kept) {
    next.current += missing.length;
    setKeys(keys);
  }
  return { keys, arrange: (order) => setKeys(order.flatMap((row) => keys[row] ?? [])) };
}
