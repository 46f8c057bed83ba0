import { describe, expect, test } from "vitest";
import type { Json } from "../model/index.ts";
import type { NamedPlace } from "./namedPlace.ts";
import { movedFields, strandedPlaces } from "./strandedPlaces.ts";

const fresh: Json = {
  schema: { properties: { name: { type: "string" }, rows: { items: { properties: { who: {} } } } } },
  ui: { sections: [{ id: "main", fields: ["/name"] }] },
};
const stranded = (place: NamedPlace, ...moved: readonly string[]) =>
  strandedPlaces([place], fresh, new Set(moved)).length === 1;

describe("what is not to be found, though it lives on", () => {
  test.each<[string, NamedPlace, string]>([
    ["required of a moved field", ["schema", "required", "=phone"], "/phone"],
    ["a word of a moved field", ["schema", "properties", "phone", "maxLength"], "/phone"],
    ["required in a row", ["schema", "properties", "rows", "items", "required", "=old"], "/rows/*/old"],
    ["a moved field on the screen", ["ui", "sections", "id:main", "fields", "=/phone"], "/phone"],
    ["settings of a moved field", ["ui", "fields", "/phone"], "/phone"],
  ])("%s", (_, place, field) => {
    expect(stranded(place, field)).toBe(true);
    expect(stranded(place)).toBe(false);
  });

  test("a field of a section that is gone, as long as the field is there", () => {
    expect(stranded(["ui", "sections", "id:old", "fields", "=/name"])).toBe(true);
    expect(stranded(["ui", "sections", "id:old", "fields", "=/gone"])).toBe(false);
    expect(stranded(["ui", "sections", "id:main", "fields", "=/name"])).toBe(false);
  });
});

test("moved fields are those that a migration moves or splits", () => {
  const steps = [
    { move: "/a", to: "/b" },
    { split: "/c", separator: " ", to: ["/d", "/e"] },
    { default: "/f", value: 1 },
  ];
  const files = { "forms/x/migration.json": { from: "1", steps } };
  expect([...movedFields(files, "forms/x")]).toEqual(["/a", "/c"]);
  expect(movedFields({}, "forms/x").size).toBe(0);
});
