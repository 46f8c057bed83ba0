import type { Schema, SectionDefinition, UiDefinition } from "../model/index.ts";
import { joinPointer } from "../support/pointer.ts";
import { fieldKind } from "./fieldKind.ts";
import { propertiesOf } from "./properties.ts";

/** A screen layout for a form that has none: what stands alone first, then a step for each group. */
export function defaultUi(schema: Schema, title: string): UiDefinition {
  const entries = Object.entries(propertiesOf(schema));
  const alone = entries.filter(([, property]) => fieldKind(property) !== "group");
  const groups = entries.filter(([, property]) => fieldKind(property) === "group");
  const first: SectionDefinition = {
    id: "main",
    title,
    slot: "main",
    fields: alone.map(([name]) => joinPointer("", name)),
  };
  const steps = groups.map(([name, property]): SectionDefinition => {
    return {
      id: `group-${name}`,
      title: property.title ?? name,
      slot: "main",
      fields: [joinPointer("", name)],
    };
  });
  return { sections: alone.length > 0 ? [first, ...steps] : steps };
}
