import { concretePointers, type Field, type Json, pointerGet, printValue } from "@formulyar/core";
import type { HelperCall } from "./helper.ts";
import type { PrintContext } from "./printContext.ts";
import { concreteOf, patternOf, type Row } from "./row.ts";

/** What a pointer of a template means in the record that is being printed. */
export interface Place {
  readonly field: Field;
  /** What stands there; several when the pointer goes through a list that no row is open for. */
  readonly values: readonly Json[];
}

/** Finds a field and its values; nothing when the form has no such field (the check names these). */
export function findPlace(print: PrintContext, pointer: unknown, row: Row | undefined): Place | undefined {
  if (typeof pointer !== "string") return undefined;
  const pattern = patternOf(pointer, row?.pattern);
  const field = print.form.field(pattern);
  if (!field) return undefined;
  const pointers = concretePointers(concreteOf(pattern, row), print.data);
  return { field, values: pointers.map((at) => pointerGet(print.data, at)).filter(isThere) };
}

/** The same for what is put on paper: internal data is not. */
export function findPrinted(print: PrintContext, pointer: unknown, row: Row | undefined): Place | undefined {
  const place = findPlace(print, pointer, row);
  return place?.field.printed ? place : undefined;
}

/** The words that fields print, those that have something to print. */
export function printedTexts(
  { print, row }: HelperCall,
  pointers: readonly unknown[],
  style: unknown,
): readonly string[] {
  const places = pointers.map((pointer) => findPrinted(print, pointer, row));
  return places
    .flatMap((place) => (place ? wordsOf(place, style === "short" ? "short" : "line") : []))
    .filter(Boolean);
}

/** Whether a field holds something, be it printed or not. */
export function isFilled(place: Place | undefined): boolean {
  return place !== undefined && wordsOf(place, "line").some((text) => text !== "");
}

function wordsOf(place: Place, style: "line" | "short"): readonly string[] {
  return place.values.map((value) => printValue(place.field.schema, value, style));
}

function isThere(value: Json | undefined): value is Json {
  return value !== undefined && value !== null;
}
