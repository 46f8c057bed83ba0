import { computedDefinition } from "../check/computation.ts";
import { isHidden } from "../check/visibility.ts";
import { normaliseInput } from "../formats/index.ts";
import type { Field, Form, IsoDate, Json, JsonObject, PasteDefinition, Pointer } from "../model/index.ts";
import { ancestorsOf, parentPointer, pointerSet } from "../support/pointer.ts";
import type { PastedPart, Reading } from "./PasteReader.ts";
import { pasteReaders } from "./pasteReaders.ts";
import { plainText } from "./plainText.ts";

/** A text that is being pasted into a field of a record. */
export interface PasteRequest {
  readonly text: string;
  /** The field. */
  readonly pointer: Pointer;
  readonly data: JsonObject;
  readonly today: IsoDate;
}

/** A pasted text that says more than one field: what goes where, and what of it nobody has understood. */
export interface SplitPaste {
  /** The group whose `x-paste` has understood it. */
  readonly group: Pointer;
  readonly values: readonly { readonly pointer: Pointer; readonly value: Json }[];
  readonly rest: readonly string[];
  /** Fields that the group would take parts of a text into and that this one says nothing of. */
  readonly unsaid: readonly Pointer[];
}

/**
 * Splits a pasted text into the fields of a group around the field (`x-paste`). Nothing for a text that is no more than
 * the answer to one field. Only fields that a person sees are filled; what has no place is left over. Of several groups
 * that understand it, the one that leaves the least over counts, then the nearest.
 */
export function readPaste(form: Form, request: PasteRequest): SplitPaste | undefined {
  const text = plainText(request.text);
  if (text === undefined) return undefined;
  const found = ancestorsOf(request.pointer).flatMap((group) => {
    const paste = pasteOf(form, group);
    return paste ? (splitBy(form, request, group, paste, text) ?? []) : [];
  });
  return found.toSorted((a, b) => lettersOf(a.rest) - lettersOf(b.rest))[0];
}

/** A text that stands for a whole group, as a document prints it in one line. */
export interface WholeText extends Omit<PasteRequest, "pointer"> {
  /** The group, with `*` for the index of a list's item. */
  readonly group: Pointer;
}

/**
 * Takes a text that stands for a whole group apart into its fields (`x-paste`). Nothing when the group has no reader, or
 * that does not understand the text. What has no place is left over.
 */
export function readWhole(
  form: Form,
  { group, text, data, today }: WholeText,
): Pick<SplitPaste, "values" | "rest"> | undefined {
  const plain = plainText(text);
  const paste = pasteOf(form, group);
  const reading = plain === undefined || !paste ? undefined : pasteReaders.get(paste.as)?.read(plain);
  if (!reading || !paste) return undefined;
  const placed = reading.parts.flatMap((part) => placedPart(form, group, paste, part) ?? []);
  const hidden = hiddenAfter(form, { text, data, today, pointer: group }, placed);
  // Whether the group itself is shown other answers decide.
  const within = new Set([...hidden].filter((pointer) => pointer.startsWith(`${group}/`)));
  const shown = placed.filter(({ pointer }) => !isHidden(pointer, within));
  if (shown.length === 0) return undefined;
  return { values: shown.map(({ pointer, value }) => ({ pointer, value })), rest: restOf(reading, shown) };
}

interface Placed {
  readonly part: PastedPart;
  readonly pointer: Pointer;
  readonly value: Json;
}

function splitBy(
  form: Form,
  request: PasteRequest,
  group: Pointer,
  paste: PasteDefinition,
  text: string,
): SplitPaste | undefined {
  const own = Object.keys(paste.fields).find((role) => group + paste.fields[role] === request.pointer);
  if (own === undefined && parentPointer(request.pointer) !== group) return undefined;
  const reading = pasteReaders.get(paste.as)?.read(text, own);
  const placed = (reading?.parts ?? []).flatMap((part) => placedPart(form, group, paste, part) ?? []);
  const hidden = hiddenAfter(form, request, placed);
  const shown = placed.filter(({ pointer }) => !isHidden(pointer, hidden));
  // A field that would go away takes the focus along: there the text is pasted as it is.
  if (!reading || shown.length < 2 || isHidden(request.pointer, hidden)) return undefined;
  const values = shown.map(({ pointer, value }) => ({ pointer, value }));
  const unsaid = Object.values(paste.fields).flatMap((to) => {
    const pointer = group + to;
    return values.some((one) => one.pointer === pointer) || isHidden(pointer, hidden) ? [] : [pointer];
  });
  return { group, values, rest: restOf(reading, shown), unsaid };
}

function placedPart(
  form: Form,
  group: Pointer,
  paste: PasteDefinition,
  part: PastedPart,
): Placed | undefined {
  const to = paste.fields[part.role];
  const field = to === undefined ? undefined : form.field(group + to);
  if (!field || !isFilledIn(form, field)) return undefined;
  const codes = paste.codes?.[part.role];
  const value = codes ? codes[part.value] : answerOf(field, part.value);
  return value === undefined ? undefined : { part, pointer: group + to, value };
}

/** Whether people fill a field in on the screen. */
function isFilledIn(form: Form, { section, leftOut, schema, pointer }: Field): boolean {
  const computed = computedDefinition(schema);
  const ui = form.definition.ui.fields?.[pointer];
  const isFixed = ui?.["ui:readonly"] === true || ui?.["ui:disabled"] === true || schema.readOnly === true;
  return section !== undefined && !leftOut && !isFixed && (!computed || computed.override === true);
}

/** The option that is called so, or the text in the form that is stored. */
function answerOf({ options, schema }: Field, text: string): Json | undefined {
  if (!options) return normaliseInput(schema.format, text);
  const words = text.toLowerCase();
  return options.find(({ label, value }) => label.toLowerCase() === words || value === text)?.value;
}

/** A value may show a field that was hidden, or hide one. */
function hiddenAfter(
  form: Form,
  { data, today }: PasteRequest,
  placed: readonly Placed[],
): ReadonlySet<Pointer> {
  const filled = placed.reduce<Json>(
    (record, { pointer, value }) => pointerSet(record, pointer, value),
    data,
  );
  return form.hidden(form.compute(filled as JsonObject, today), today);
}

/** What has been understood and has no place, and what has not. */
function restOf({ parts, rest }: Reading, shown: readonly Placed[]): readonly string[] {
  const told = new Set(["", ...shown.map(({ part }) => part.source)]);
  const homeless = parts.map(({ source }) => source).filter((source) => !told.has(source));
  return [...new Set([...homeless, ...rest])];
}

function lettersOf(texts: readonly string[]): number {
  return texts.join("").length;
}

/** Whether any group around a field splits texts that are pasted into it. */
export function splitsPaste(form: Form, pointer: Pointer): boolean {
  return ancestorsOf(pointer).some((group) => pasteOf(form, group) !== undefined);
}

function pasteOf(form: Form, group: Pointer): PasteDefinition | undefined {
  return (group === "" ? form.definition.schema : form.field(group)?.schema)?.["x-paste"];
}
