import { formatDate } from "@formulyar/core";
import { blank, lengthOr } from "../engine/blank.ts";
import { fillBox } from "../engine/fillBox.ts";
import type { Helper } from "../engine/helper.ts";
import { findPrinted } from "../engine/place.ts";

/** Room to write each part of a date by hand. */
const ROOM = { day: "8mm", month: "32mm", monthNumber: "10mm", year: "14mm" } as const;
type DatePart = keyof typeof ROOM;

/** `{{datePart "/a" "day|month|monthNumber|year" blank="15mm"}}`: «08», «октября», «10» or «2024» alone; a ruled place without a date. */
export const datePart: Helper = {
  name: "datePart",
  shape: {
    block: false,
    args: [{ kind: "pointer" }, { kind: "words", words: Object.keys(ROOM) }],
    options: { blank: { kind: "length" } },
    prints: true,
  },
  run({ print, row, args: [pointer, part], options }) {
    const value = findPrinted(print, pointer, row)?.values[0];
    const name = isPart(part) ? part : "day";
    const width = lengthOr(options.blank, ROOM[name]);
    return partOf(value, name) ?? fillBox({ print, row }, pointer, { part: name, width }) ?? blank(width);
  },
};

function isPart(part: unknown): part is DatePart {
  return typeof part === "string" && Object.hasOwn(ROOM, part);
}

function partOf(value: unknown, part: DatePart): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const [, day, month, year] = /^«(\d+)»\s(\S+)\s(\d+)\s/.exec(formatDate(value, "quoted")) ?? [];
  // A text that is no date, in a draft, is not lost: it stands in the first place.
  const monthNumber = day === undefined ? undefined : value.slice(5, 7);
  return { day: day ?? value, month, monthNumber, year }[part];
}
