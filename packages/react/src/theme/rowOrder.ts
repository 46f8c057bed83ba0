/** The numbers of all rows but one. */
export function withoutRow(count: number, row: number): readonly number[] {
  return allRows(count).filter((index) => index !== row);
}

/** The numbers of all rows with one of them moved by some places; as they are when that is not possible. */
export function withRowMoved(count: number, row: number, by: number): readonly number[] {
  const to = row + by;
  if (to < 0 || to >= count) return allRows(count);
  return withoutRow(count, row).toSpliced(to, 0, row);
}

function allRows(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
