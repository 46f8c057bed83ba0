import { expect, test } from "vitest";
import { suggestions } from "./suggestions.ts";

const region = {
  id: "north",
  name: { nominative: "Север" },
  items: [{ name: "А" }, { name: "Б" }, { name: "А" }, {}],
};

test("texts of the region, each once", () => {
  expect(suggestions(region, "/items/*/name")).toEqual(["А", "Б"]);
  expect(suggestions(region, "/none/*/name")).toEqual([]);
  expect(suggestions(undefined, "/items/*/name")).toEqual([]);
  expect(suggestions(region, undefined)).toEqual([]);
});
