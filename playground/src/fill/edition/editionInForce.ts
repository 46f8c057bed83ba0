import type { EditionSummary, IsoDate } from "@formulyar/core";

/** The edition in force on a day, of all, the newest first; before the first of them, the first. */
export function editionInForce(
  editions: readonly EditionSummary[],
  day: IsoDate,
): EditionSummary | undefined {
  return editions.find(({ effectiveFrom = "" }) => effectiveFrom <= day) ?? editions.at(-1);
}
