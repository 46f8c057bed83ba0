/**
 * Digits and what people put between them: spaces of all kinds, brackets, dots, hyphens and dashes, a leading plus; signs
 * without width, which pages and documents put into copied numbers.
 */
const looseNumber = /^\+?[\d\s().\p{Pd}\u2212\u00AD\u200B-\u200D\u2060]*$/u;

/** The digits of a number typed by hand, or nothing when there is anything else in it that must not be lost. */
export function looseDigits(input: string): string | undefined {
  return looseNumber.test(input.trim()) ? input.replaceAll(/\D/gu, "") : undefined;
}

/** The digits of such a number, also where its name stands before it, as in documents: «СНИЛС: 112-233-445 95». */
export function labelledDigits(input: string, label: RegExp): string | undefined {
  return looseDigits(input.trim().replace(label, ""));
}

/**
 * Puts exactly `length` typed digits into a form; anything else comes back trimmed. `label`: what may stand before them.
 */
export function arrangeDigits(
  input: string,
  length: number,
  arrange: (digits: string) => string,
  label = /^/u,
): string {
  const digits = labelledDigits(input, label);
  return digits?.length === length ? arrange(digits) : input.trim();
}
