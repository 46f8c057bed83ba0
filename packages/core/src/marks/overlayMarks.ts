import type { JsonObject, Pointer, ProvenanceMark } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";
import { markKinds } from "./markedObject.ts";

/** Changes of a region that are in doubt or invented: single ones, or all that one file has (`info`). */
export function overlayMarks(file: string, { info, actions }: JsonObject): readonly ProvenanceMark[] {
  const changes = Array.isArray(actions) ? actions : [];
  return [
    ...marksOn(info, file, "/info", "title"),
    ...changes.flatMap((action: unknown, index) =>
      marksOn(action, file, joinPointer("/actions", index), "description"),
    ),
  ];
}

function marksOn(
  object: unknown,
  file: string,
  pointer: Pointer,
  titleKey: "title" | "description",
): readonly ProvenanceMark[] {
  if (!isObject(object)) return [];
  const { [titleKey]: title, description, "x-source": source } = object;
  const note = titleKey === "title" ? description : undefined;
  return markKinds
    .filter((kind) => object[`x-${kind}`] === true)
    .map((kind) => ({
      kind,
      title: typeof title === "string" ? title : "Изменение без описания",
      ...(typeof note === "string" && { note }),
      ...(typeof source === "string" && { source }),
      file,
      pointer,
    }));
}
