import { type Place, placesOf } from "../check/places.ts";
import type { Pointer, Schema } from "../model/index.ts";
import type { FormUnderLint } from "./lintRules.ts";

/**
 * The places of a form that may have findings of their own: all of them; of a common form that a region changes, those
 * that the changes touched. The others are the very objects of the common form and are looked at there.
 */
export function changedPlaces({ form, before, isCommon }: FormUnderLint): readonly Place[] {
  const places = placesOf(form.schema);
  if (!before || !isCommon) return places;
  const old = new Map<Pointer, Schema>(
    placesOf(before().schema).map(({ pointer, schema }) => [pointer, schema]),
  );
  return places.filter(({ pointer, schema }) => old.get(pointer) !== schema);
}
