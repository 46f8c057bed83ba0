/** Gives each name once: the second «Образцова» becomes «Образцова (2)». */
export interface UniqueNames {
  /** A name for a file, made of a base, a mark that must stay at its end, and the ending. */
  next(base: string, ending: string): string;
}

/**
 * Names that do not meet, not even where large and small letters are the same to the file system. What comes out depends
 * on the names before alone, so work that goes on later, told of them by `taken`, names its files alike.
 */
export function createUniqueNames(taken: Iterable<string> = []): UniqueNames {
  const used = new Set(Array.from(taken, keyOf));
  /** From where to count on, so that twenty thousand equal names do not take their square. */
  const counts = new Map<string, number>();
  return {
    next(base, ending) {
      const key = keyOf(base + ending);
      for (let count = counts.get(key) ?? 1; ; count++) {
        const name = count === 1 ? `${base}${ending}` : `${base} (${count})${ending}`;
        if (used.has(keyOf(name))) continue;
        used.add(keyOf(name));
        counts.set(key, count + 1);
        return name;
      }
    },
  };
}

const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();
