const LONGEST = 100;

/** A title as the name of a file: without the signs that Windows forbids, not too long. */
export function fileName(title: string, ending: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/[ .]+$/, "");
  return `${name || "Документ"}.${ending}`;
}
