import { placesOf } from "../../check/places.ts";
import type { Json, Pointer, Schema } from "../../model/index.ts";
import { fieldKind, optionsOf } from "../../schema/fieldKind.ts";

/** Whether parameters go by the same names and of the same types. */
export function keepsTypes(
  was: { readonly [name: string]: Json },
  is: { readonly [name: string]: Json },
): boolean {
  return Object.entries(was).every(([name, value]) => typeNameOf(value) === typeNameOf(is[name]));
}

function typeNameOf(value: Json | undefined): string {
  return Array.isArray(value) ? `list of ${typeNameOf(value[0])}` : typeof value;
}

/** Whether every place is still there, of its kind, with all of its options. */
export function keepsShape(was: Schema, is: Schema): boolean {
  const now = new Map<Pointer, Schema>(placesOf(is).map(({ pointer, schema }) => [pointer, schema]));
  return placesOf(was).every(({ pointer, schema }) => {
    const found = now.get(pointer);
    return found === schema || (found !== undefined && isLike(schema, found));
  });
}

function isLike(was: Schema, is: Schema): boolean {
  if (fieldKind(was) !== fieldKind(is) || "x-computed" in was !== "x-computed" in is) return false;
  const codes = optionsOf(is)?.map(({ value }) => value);
  return (optionsOf(was) ?? []).every(({ value }) => codes?.includes(value));
}
