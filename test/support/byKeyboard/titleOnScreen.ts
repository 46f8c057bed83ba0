import { type Form, type Pointer, patternPointer } from "@formulyar/core";

/** What the screen calls a field. */
export function titleOnScreen({ definition, field }: Form, pointer: Pointer): string {
  const own = definition.ui.fields?.[patternPointer(pointer)]?.["ui:title"];
  return typeof own === "string" ? own : (field(pointer)?.title ?? "");
}
