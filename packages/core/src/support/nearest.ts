/** The name that a person most likely meant, or nothing when none is near (edit distance with swaps). */
export function nearest(name: string, known: Iterable<string>, limit = usualLimit(name)): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    // So many letters are off at least: long names are not compared letter by letter with short ones.
    if (Math.abs(name.length - candidate.length) > limit) continue;
    const distance = distanceOf(name, candidate);
    if (distance <= limit && (!best || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** How many letters may be off. */
function usualLimit(name: string): number {
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

/** «Возможно, имелось в виду „title“.», or other advice when nothing is near. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known].filter((one) => one !== name);
  const twin = names.find((one) => one === latinLooks(name));
  if (twin !== undefined)
    return `В имени русские буквы, похожие на латинские: наберите «${twin}» латинскими.`;
  const meant = nearest(name, names) ?? names.find((one) => one.toLowerCase() === name.toLowerCase());
  return meant === undefined ? otherwise : `Возможно, имелось в виду «${meant}».`;
}

/** The text with the Cyrillic letters that look Latin written in Latin: «АРР-R15» typed in a Russian keyboard. */
function latinLooks(text: string): string {
  return [...text]
    .map((letter) => "ABCEHKMOPTXYaceopxy"["АВСЕНКМОРТХУасеорху".indexOf(letter)] ?? letter)
    .join("");
}

/** Two neighbouring letters in each other's place: the likeliest slip. */
const swap = 0.75;

/** Letters to change, add or take away; a swap of neighbours counts as one slip. */
function distanceOf(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = swapped ? (before[j - 2] ?? 0) + swap : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, turn, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
