/** The old places of so many rows in their new order; what is gone is left out. */
export function orderOfRows(count: number, moved: (row: number) => number | undefined): readonly number[] {
  const places = Array.from({ length: count }, (_, row) => [row, moved(row)] as const);
  return places
    .filter(([, place]) => place !== undefined)
    .toSorted(([, a = 0], [, b = 0]) => a - b)
    .map(([row]) => row);
}
