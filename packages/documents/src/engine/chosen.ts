import type { Json } from "@formulyar/core";
import type { Place } from "./place.ts";

/** Whether a field has this value, or a list of choices holds it. */
export function isChosen(place: Place | undefined, code: unknown): boolean {
  return (
    place?.values.some((value) => (Array.isArray(value) ? value.includes(code) : value === code)) ?? false
  );
}

/** The wording of an option. */
export function optionLabel(place: Place | undefined, code: unknown): string {
  const option = place?.field.options?.find(
    (one): one is { value: Json; label: string } => one.value === code,
  );
  return option?.label ?? "";
}
