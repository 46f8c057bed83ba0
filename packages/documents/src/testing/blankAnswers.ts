import {
  type IsoDate,
  type Json,
  type JsonObject,
  joinPointer,
  pointerGet,
  printValue,
} from "@formulyar/core";
import type { FormDocument } from "../document/createDocument.ts";
import type { FillPlace, ImpliedValue } from "../engine/FillPlaces.ts";
import { fieldPlaces } from "../issue/fieldPlaces.ts";

/** The places of a form's blank as fields: their names, what they are, the field of the form. */
export function blankFields(document: FormDocument, today: IsoDate) {
  const { places, implied } = document.fill({ today });
  const fields = fieldPlaces(places).map((field, index) => ({
    ...field,
    pattern: places[index]?.field.pointer ?? "",
  }));
  return { fields, implied };
}

/** What a person would write in a blank who has a record before the eyes: texts and states by the names of fields. */
export function blankAnswers(
  document: FormDocument,
  data: JsonObject,
  today: IsoDate,
): Readonly<Record<string, string>> {
  const { places, implied } = document.fill({ today });
  const fields = fieldPlaces(places);
  const answers = places.flatMap((place, index) => {
    const { name = "", state } = fields[index] ?? {};
    const value = valueAt(data, place.pointer, implied);
    const text = place.kind === "mark" ? markOf(place, value, state) : textOf(place, value);
    return text === undefined || text === "" ? [] : [[name, text] as const];
  });
  return Object.fromEntries(answers);
}

function markOf({ code }: FillPlace, value: Json | undefined, state: string | undefined): string | undefined {
  const wanted = code ?? true;
  const chosen = Array.isArray(value) ? value.includes(wanted) : value === wanted;
  return chosen ? state : undefined;
}

const PARTS: Readonly<Record<string, (date: string) => string>> = {
  day: (date) => date.slice(8),
  month: (date) => date.slice(5, 7),
  monthNumber: (date) => date.slice(5, 7),
  year: (date) => date.slice(0, 4),
};

function textOf({ field, part, style }: FillPlace, value: Json | undefined): string | undefined {
  if (style !== undefined || value === undefined || value === null) return undefined;
  if (part !== undefined) return typeof value === "string" ? PARTS[part]?.(value) : undefined;
  if (field.kind === "list" && Array.isArray(value))
    return value.map((item) => printValue(field.schema.items ?? {}, item)).join("; ");
  return printValue(field.schema, value);
}

/** In a list with `x-key` the row of a blank stands for an option, in the record for whatever comes next. */
function valueAt(data: JsonObject, pointer: string, implied: readonly ImpliedValue[]): Json | undefined {
  const row = implied.find((one) => pointer.startsWith(`${one.row}/`));
  if (!row) return pointerGet(data, pointer);
  const list = row.row.slice(0, row.row.lastIndexOf("/"));
  const items = pointerGet(data, list);
  const key = row.pointer.slice(row.row.length);
  const index = Array.isArray(items) ? items.findIndex((item) => pointerGet(item, key) === row.value) : -1;
  return index < 0 ? undefined : pointerGet(data, joinPointer(list, index) + pointer.slice(row.row.length));
}
