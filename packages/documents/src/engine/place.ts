import {
  concretePointers,
  type Field,
  type Json,
  type PrintStyle,
  pointerGet,
  printValue,
} from "@formulyar/core";
import type { HelperCall } from "./helper.ts";
import type { PrintContext } from "./printContext.ts";
import { concreteOf, patternOf, type Row } from "./row.ts";

/** What a pointer of a template means in the record that is being printed. */
export interface Place {
  readonly field: Field;
  /** What stands there; several when the pointer goes through a list that no row is open for. */
  readonly values: readonly Json[];
  /** What is printed here though the record has nothing: the option that a row of a list with `x-key` stands for. */
  readonly option?: Json;
}

/** Finds a field and its values; nothing when the form has no such field (the check names these). */
export function findPlace(print: PrintContext, pointer: unknown, row: Row | undefined): Place | undefined {
  if (typeof pointer !== "string") return undefined;
  const pattern = patternOf(pointer, row?.pattern);
  const field = print.form.field(pattern);
  if (!field || field.leftOut) return undefined;
  const pointers = concretePointers(concreteOf(pattern, row), print.data);
  const values = pointers.map((at) => pointerGet(print.data, at)).filter(isThere);
  const option = row?.option?.pattern === pattern ? { option: row.option.value } : {};
  return { field, values, ...option };
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
  const name = typeof style === "string" ? style : "line";
  return places.flatMap((place) => (place ? wordsOf(place, shownValues(place), name) : [])).filter(Boolean);
}

/** What is put on paper for a place: what the record holds, or the option that its row stands for. */
export function shownValues({ values, option }: Place): readonly Json[] {
  return values.length === 0 && option !== undefined ? [option] : values;
}

/** Whether a field holds something, be it printed or not. */
export function isFilled(place: Place | undefined): boolean {
  return place !== undefined && wordsOf(place, place.values, "line").some((text) => text !== "");
}

function wordsOf({ field }: Place, values: readonly Json[], style: PrintStyle): readonly string[] {
  return values.map((value) => printValue(field.schema, value, style));
}

function isThere(value: Json | undefined): value is Json {
  return value !== undefined && value !== null;
}
