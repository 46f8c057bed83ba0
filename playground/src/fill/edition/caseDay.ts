import { type IsoDate, type JsonObject, pointerGet, type ResolvedForm } from "@formulyar/core";

/** The day of the case, as the form's data tell it; nothing when they do not yet. */
export function caseDay({ caseDate = [] }: ResolvedForm, data: JsonObject): IsoDate | undefined {
  const values = caseDate.map((pointer) => pointerGet(data, pointer));
  return values.find((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) as
    | IsoDate
    | undefined;
}
