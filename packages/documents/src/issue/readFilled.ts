import type { FormRecord, IsoDate, JsonObject } from "@formulyar/core";
import type { FormDocument } from "../document/createDocument.ts";
import { isEmpty } from "../document/printable.ts";
import type { FillPlace } from "../engine/FillPlaces.ts";
import { openRevised } from "../pdf/file/openRevised.ts";
import { fieldName, stateOf } from "./fieldPlaces.ts";
import { formFields } from "./formFields.ts";
import { type PlacedValue, placeValues } from "./placeValues.ts";
import { type Typed, TypedText } from "./TypedText.ts";

/** What was written in a blank and has found no place in the record. */
export interface UnreadText {
  /** Of the PDF's field. */
  readonly name: string;
  /** Where it stands, in words. */
  readonly title: string;
  readonly text: string;
  /** Russian: why it is told and not taken. */
  readonly reason: string;
}

/** A blank that was filled in on the screen, read back. */
export interface FilledDocument {
  readonly record: FormRecord;
  /** What could not be taken over, for a person to look at. Never dropped. */
  readonly unread: readonly UnreadText[];
}

/**
 * Makes a record of what was filled in. The document must be that of the blank: of its form, region and edition.
 * @throws RevisedPdfError
 */
export function readFilled(
  bytes: Uint8Array,
  document: FormDocument,
  { today }: { readonly today: IsoDate },
): FilledDocument {
  return filledRecord(formFields(openRevised(bytes)), document, today);
}

/** The same from what stands in the fields, by their names. */
export function filledRecord(
  values: ReadonlyMap<string, string>,
  { form, fill }: FormDocument,
  today: IsoDate,
): FilledDocument {
  const { places, implied } = fill({ today });
  const marked = new Set(places.filter(({ kind }) => kind === "mark").map(({ name }) => name));
  const reader = new TypedText(form, today);
  const read = new Set<string>();
  const typed: Typed[] = [];
  for (const place of places) {
    const name = fieldName(place, marked);
    const value = values.get(name);
    if (value === undefined || read.has(name)) continue;
    const answer = place.kind === "mark" ? markedIn(place, value) : reader.read(place, value);
    // Of a group of marks each place says whether it is the one.
    if (answer === undefined) continue;
    read.add(name);
    typed.push({ place, text: value, name, ...answer });
  }
  const { data, left } = placeValues(
    form,
    [...typed.flatMap(({ values: own }) => own), ...reader.dates()],
    implied,
  );
  const strangers = [...values].filter(([name]) => !read.has(name));
  const unread = [
    ...typed.flatMap(({ place, name, unread: rest }) =>
      rest.map(({ text, reason }) => ({ name, title: place.title, text, reason })),
    ),
    ...reader.unreadDates(),
    ...left.map(({ pointer, value }) => ({
      name: pointer,
      title: pointer,
      text: String(value),
      reason: TWICE,
    })),
    ...strangers.map(([name, text]) => ({ name, title: name, text, reason: NO_PLACE })),
  ];
  const { id, region, edition } = form.definition;
  return { record: { form: id, ...(region && { region: region.id }), edition, data }, unread };
}

const NO_PLACE = "Такого поля в бланке нет.";
const TWICE = "На этот вопрос есть другой ответ.";

function markedIn(
  { code, field, pointer, name }: FillPlace,
  state: string,
): Pick<Typed, "values" | "unread"> | undefined {
  if (code === undefined) return { values: [{ pointer, value: true }], unread: [] };
  if (state !== stateOf(code)) return undefined;
  const at: PlacedValue =
    field.kind === "choices" ? { pointer: name.replace(/#.*$/, ""), value: code } : { pointer, value: code };
  return { values: [at], unread: [] };
}

/** Whether a file is a blank that was filled in on the screen. @throws RevisedPdfError */
export function isFilledBlank({ data }: { readonly data: JsonObject }, bytes: Uint8Array): boolean {
  return isEmpty(data) && formFields(openRevised(bytes)).size > 0;
}
