import { caseDay, type Form, type IsoDate, type JsonObject, pointerGet } from "@formulyar/core";

/** The number that a document bears, if its form says where it stands and it is filled in. Internal ones stay so. */
export function documentNumber({ definition, field }: Form, data: JsonObject): string | undefined {
  const printed = (definition.documentNumber ?? []).filter((place) => field(place)?.printed);
  const values = printed.map((place) => pointerGet(data, place));
  const found = values.find(
    (value) => typeof value === "number" || (typeof value === "string" && value !== ""),
  );
  return found === undefined ? undefined : String(found);
}

/** Days before any form of ours; a document that knows no day at all bears this one. */
const NO_DAY = "2000-01-01";

/**
 * The day that a file says it was made on. Taken from the record, not from the clock, so that a record printed twice
 * gives the same bytes.
 */
export function documentDay({ definition }: Form, data: JsonObject): IsoDate {
  return caseDay(definition.caseDate ?? [], data) ?? definition.effectiveFrom ?? NO_DAY;
}
