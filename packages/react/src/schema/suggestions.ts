import { concretePointers, type Pointer, pointerGet, type RegionData } from "@formulyar/core";

/** The texts that a pointer with `*` finds in the region's data, for `ui:suggest`. */
export function suggestions(region: RegionData | undefined, pointer: Pointer | undefined): readonly string[] {
  if (!region || pointer === undefined) return [];
  const found = concretePointers(pointer, region).map((place) => pointerGet(region, place));
  return [
    ...new Set(found.filter((value) => typeof value === "string" && value !== "")),
  ] as readonly string[];
}
