import type { Catalogue, FormRecord, IsoDate } from "@formulyar/core";

/** The day of the case that earlier documents tell, the latest of them first; nothing when none does. */
export function earlierCaseDay(catalogue: Catalogue, earlier: readonly FormRecord[]): IsoDate | undefined {
  const days = earlier.map(({ form, region, data }) => catalogue.caseDay(form, region, data));
  return days.findLast((day) => day !== undefined);
}
