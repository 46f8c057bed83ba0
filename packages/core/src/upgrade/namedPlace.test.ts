import { expect, test } from "vitest";
import { atNamedPlace, namedPlace } from "./namedPlace.ts";

const document = {
  list: [{ const: "a", title: "А" }, { const: 1 }, { const: "a" }, "text", [1], { x: 1 }],
  map: { "a/b": { id: "x" } },
};

test.each([
  [
    ["list", 0, "title"],
    ["list", "const:a", "title"],
  ],
  [
    ["list", 1],
    ["list", "const:1"],
  ],
  [
    ["list", 2],
    ["list", "const:a~2"],
  ],
  [
    ["list", 3],
    ["list", '="text"'],
  ],
  [
    ["list", 4, 0],
    ["list", "#4", "=1"],
  ],
  [
    ["list", 5],
    ["list", "#5"],
  ],
  [
    ["map", "a/b"],
    ["map", "a/b"],
  ],
])("%j is %j, and leads back", (location, place) => {
  expect(namedPlace(document, location)).toEqual(place);
  const value = location.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document);
  expect(atNamedPlace(document, place)).toEqual(value);
});

test("what is not there is nothing", () => {
  expect(atNamedPlace(document, ["list", "const:b", "title"])).toBeUndefined();
  expect(atNamedPlace(document, ["map", "constructor"])).toBeUndefined();
});
