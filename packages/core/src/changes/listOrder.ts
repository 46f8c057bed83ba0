/** An item of a list that stands elsewhere than before, among those that both lists have. */
export interface MovedItem {
  readonly item: string;
  /** What it stands after now; nothing when it is the first. */
  readonly after?: string;
}

/** The fewest items by whose moving one order becomes the other; what only one list has does not count. */
export function movedItems(before: readonly string[], after: readonly string[]): readonly MovedItem[] {
  const both = after.filter((item) => before.includes(item));
  const staying = new Set(longestRising(both.map((item) => before.indexOf(item))).map((at) => both[at]));
  return both
    .filter((item) => !staying.has(item))
    .map((item) => {
      const previous = after[after.indexOf(item) - 1];
      return { item, ...(previous !== undefined && { after: previous }) };
    });
}

/** Places of the longest rising sequence among the numbers. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const best: { readonly length: number; readonly from: number }[] = [];
  numbers.forEach((number, at) => {
    const before = best
      .map(({ length }, from) => ({ length: length + 1, from }))
      .filter(({ from }) => (numbers[from] ?? 0) < number)
      .reduce((a, b) => (b.length > a.length ? b : a), { length: 1, from: -1 });
    best[at] = before;
  });
  const longest = best.reduce((last, one, at) => (one.length > (best[last]?.length ?? 0) ? at : last), 0);
  const places: number[] = [];
  for (let at = best.length === 0 ? -1 : longest; at >= 0; at = best[at]?.from ?? -1) places.unshift(at);
  return places;
}
