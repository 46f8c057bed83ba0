/** «1 234,5» as 1234.5; anything that is not a number stays text. */
export function readNumber(text: string): number | string {
  const plain = text.replaceAll(/\s/gu, "").replace("\u2212", "-").replace(",", ".");
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : text;
}
