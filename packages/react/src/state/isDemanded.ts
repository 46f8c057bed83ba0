import { type Form, type JsonObject, type Pointer, parentPointer, pointerGet } from "@formulyar/core";
import { isBlank } from "./isBlank.ts";

/** Whether a required field is required in this record: in a group that may be left out, only once it is begun. */
export function isDemanded(form: Form, data: JsonObject, pointer: Pointer): boolean {
  for (let above = parentPointer(pointer); above !== ""; above = parentPointer(above)) {
    const group = form.field(above);
    if (group?.kind === "list") return true;
    if (group && !group.required && isBlank(pointerGet(data, above))) return false;
  }
  return true;
}
