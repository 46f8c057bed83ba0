import {
  type Json,
  type JsonObject,
  type Pointer,
  parentPointer,
  pointerGet,
  pointerSet,
} from "@formulyar/core";
import { isEmptyGroup } from "./isEmptyGroup.ts";
import { sameJson } from "./sameJson.ts";

/**
 * The record with one value replaced; the same record when nothing changes.
 * A value taken away takes the groups and lists along that it leaves empty, but never a row of a list:
 * a row goes only when somebody removes it.
 */
export function setValue(data: JsonObject, pointer: Pointer, value: Json | undefined): JsonObject {
  if (sameJson(pointerGet(data, pointer), value)) return data;
  const next = pointerSet(data, pointer, value) as JsonObject;
  return value === undefined ? withoutEmptied(next, parentPointer(pointer)) : next;
}

function withoutEmptied(data: JsonObject, pointer: Pointer): JsonObject {
  if (pointer === "" || !isEmptyGroup(pointerGet(data, pointer)) || isRow(data, pointer)) return data;
  return withoutEmptied(pointerSet(data, pointer, undefined) as JsonObject, parentPointer(pointer));
}

function isRow(data: JsonObject, pointer: Pointer): boolean {
  return Array.isArray(pointerGet(data, parentPointer(pointer)));
}
