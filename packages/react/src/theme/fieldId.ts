import type { Pointer } from "@formulyar/core";

/** Id of the element that stands for a place of the record. Without spaces: lists of ids are split at them. */
export function fieldId(prefix: string, pointer: Pointer): string {
  return `${prefix}${pointer.replaceAll(/\s/gu, "_")}`;
}
