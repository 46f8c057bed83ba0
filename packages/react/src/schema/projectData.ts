import { type JsonObject, type Pointer, pointerGet } from "@formulyar/core";

/** The part of a record that a step shows, keyed like the step's schema. */
export function projectData(data: JsonObject, pointers: readonly Pointer[]): JsonObject {
  const entries = pointers.map((pointer) => [pointer, pointerGet(data, pointer)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
