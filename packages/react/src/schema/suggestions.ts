import {
  concretePointers,
  type FieldSettings,
  type Json,
  type JsonObject,
  type Pointer,
  pointerGet,
  type RegionData,
} from "@formulyar/core";

/** `ui:suggest`: a pointer into the region's data, or pointers into them and into the record. */
export type Suggest = NonNullable<FieldSettings["suggest"]>;

/**
 * The texts to choose from, without repetitions: those of the record come first, they are nearer to the case; last
 * come the `examples` of the field's schema.
 */
export function suggestions(
  suggest: Suggest | undefined,
  region: RegionData | undefined,
  record: JsonObject = {},
  examples: readonly Json[] = [],
): readonly string[] {
  const places = typeof suggest === "string" ? { region: suggest } : (suggest ?? {});
  const found = [...textsAt(record, places.record), ...textsAt(region, places.region)];
  return [...new Set([...found, ...examples.filter((example) => typeof example === "string")])];
}

/** The texts that a pointer with `*` finds. */
function textsAt(data: JsonObject | undefined, pointer: Pointer | undefined): readonly string[] {
  if (!data || pointer === undefined) return [];
  return concretePointers(pointer, data).flatMap((place) => {
    const text = pointerGet(data, place);
    return typeof text === "string" && text !== "" ? [text] : [];
  });
}
