import { type Json, type JsonObject, type Pointer, pointerGet } from "@formulyar/core";

const none: readonly Json[] = [];

/** The rows of a list in a record; the same empty list where there is none. */
export function rowsAt(data: JsonObject, list: Pointer): readonly Json[] {
  const rows = pointerGet(data, list);
  return Array.isArray(rows) ? rows : none;
}
