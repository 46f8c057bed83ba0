/** Digits and what people put between them: spaces of all kinds, brackets, dots, hyphens and dashes, a leading plus. */
const looseNumber = /^\+?[\d\s().\-\u2010-\u2015\u2212]*$/u;

/** The digits of a number typed by hand, or nothing when there is anything else in it that must not be lost. */
export function looseDigits(input: string): string | undefined {
  return looseNumber.test(input.trim()) ? input.replaceAll(/\D/gu, "") : undefined;
}

/** Puts exactly `length` typed digits into a form; anything else comes back trimmed. */
export function arrangeDigits(input: string, length: number, arrange: (digits: string) => string): string {
  const digits = looseDigits(input);
  return digits?.length === length ? arrange(digits) : input.trim();
}
