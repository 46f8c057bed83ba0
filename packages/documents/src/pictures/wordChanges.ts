/** A stretch of words that was taken away, added or replaced, with a few words around it. */
export interface WordChange {
  readonly gone: string;
  readonly added: string;
  /** Words just before it, to find the place by. */
  readonly after: string;
  /** Its place among the words of the text after the change, from 0. */
  readonly at: number;
}

/** Words that are compared one by one; longer texts are told as a whole. */
const MANY = 6000;
const AROUND = 4;

/** What differs in the words of two texts, in their order (longest common subsequence). */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, now] = [split(before), split(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  if (a.length === 0 && b.length === 0) return [];
  const kept = a.length * b.length > MANY * MANY ? [] : commonWords(a, b);
  return stretches(a, b, kept).map(({ gone, added, at }) => ({
    gone: gone.join(" "),
    added: added.join(" "),
    after: now.slice(Math.max(0, start + at - AROUND), start + at).join(" "),
    at: start + at,
  }));
}

function split(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Pairs of places (in `a`, in `b`) of words that stay. */
function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [skip, miss, both] = [
        lengths[(i + 1) * width + j],
        lengths[i * width + j + 1],
        lengths[(i + 1) * width + j + 1],
      ];
      lengths[i * width + j] = a[i] === b[j] ? (both ?? 0) + 1 : Math.max(skip ?? 0, miss ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function stretches(a: readonly string[], b: readonly string[], kept: readonly (readonly [number, number])[]) {
  const ends = [...kept, [a.length, b.length] as const];
  let [i, j] = [0, 0];
  return ends.flatMap(([toA, toB]) => {
    const stretch = { gone: a.slice(i, toA), added: b.slice(j, toB), at: j };
    [i, j] = [toA + 1, toB + 1];
    return stretch.gone.length + stretch.added.length > 0 ? [stretch] : [];
  });
}
