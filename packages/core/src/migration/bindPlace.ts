import type { Pointer } from "../model/index.ts";
import { splitPointer } from "../support/pointer.ts";
import type { Place } from "./WorkingCopy.ts";

/** The place that a pointer means when its `*` are these rows; nothing when there are more `*` than rows. */
export function bindPlace(pattern: Pointer, rows: readonly number[]): Place | undefined {
  const left = [...rows];
  const place = splitPointer(pattern).map((step) => (step === "*" ? left.shift() : step));
  return place.every((step) => step !== undefined) ? (place as Place) : undefined;
}
