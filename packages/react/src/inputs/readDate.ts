import { formats, normaliseInput } from "@formulyar/core";

const apart = /^(\d{1,2})[\s.,/-]+(\d{1,2})[\s.,/-]+(\d{4})(?:\s*г\.?)?$/u;
const together = /^(\d{2})(\d{2})(\d{4})$/u;

/** «1.2.2024», «01022024», «2024-02-01» as `2024-02-01`; a day that the calendar does not have stays as it was typed. */
export function readDate(text: string): string {
  const [, day, month, year] = apart.exec(text) ?? together.exec(text) ?? [];
  const iso = normaliseInput("date", day === undefined ? text : `${day}.${month}.${year}`);
  return formats.get("date")?.pattern.test(iso) ? iso : text;
}
