import type { IsoDate } from "@formulyar/core";

/** Today by the clock of this computer, where the form is filled in. */
export function localToday(): IsoDate {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
