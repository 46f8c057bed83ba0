/** Stands where a template puts a value that is escaped. None of these signs is let through from a text. */
export const HOLE = "\uFFFC";
/** Stands where a template puts markup: a word of ours, a partial. */
export const MARKUP = "\uFFFB";
/** Where a block begins, has its `{{else}}`, ends. */
export const OPEN = "\uFFF8";
export const ELSE = "\uFFF9";
export const CLOSE = "\uFFFA";

const SIGNS = /[\uFFF8-\uFFFC]/g;

/** The text without signs that mean something to the check. */
export function withoutSigns(text: string): string {
  return text.replaceAll(SIGNS, "\uFFFD");
}

/** The text with one sign for whatever a template puts in: it is there, no matter what it is. */
export function asHoles(text: string): string {
  return text.replaceAll(SIGNS, HOLE);
}

/** Whether a template puts anything in. */
export function hasHole(text: string): boolean {
  return text.search(SIGNS) !== -1;
}
