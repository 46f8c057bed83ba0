import type { JsonObject, UiDefinition } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import type { FactEntry } from "./facts.ts";
import { objectsOf } from "./manifestFacts.ts";

/** `/screen/sections`, `/sections/<id>/title`, `/places/<pointer>` (a section's id), `/inputs/<pointer>/ui:help`. */
export function screenFacts(ui: UiDefinition): readonly FactEntry[] {
  const screen = ui as unknown as JsonObject;
  const sections = objectsOf(screen.sections);
  return [
    [["screen", "sections"], sections.map(({ id }) => String(id))],
    ...sections.flatMap(({ id, ...section }): FactEntry[] =>
      Object.entries(section).map(([key, value]) => [["sections", String(id), key], value]),
    ),
    ...sections.flatMap(({ id, fields }): FactEntry[] =>
      (Array.isArray(fields) ? fields : []).map((pointer) => [["places", String(pointer)], String(id)]),
    ),
    ...Object.entries(isObject(screen.fields) ? screen.fields : {}).flatMap(([pointer, input]) =>
      isObject(input) ? inputFacts(pointer, input) : [],
    ),
  ];
}

/** `"ui:options": { "widget": … }` says the same as `"ui:widget": …`. */
function inputFacts(pointer: string, { "ui:options": options, ...input }: JsonObject): readonly FactEntry[] {
  const long = isObject(options) ? Object.entries(options).map(([key, value]) => [`ui:${key}`, value]) : [];
  const settings: JsonObject = { ...(Object.fromEntries(long) as JsonObject), ...input };
  return Object.entries(settings).map(([key, value]): FactEntry => [["inputs", pointer, key], value]);
}
