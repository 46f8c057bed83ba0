import { expect, test } from "vitest";
import { suggestions } from "./suggestions.ts";

const region = {
  id: "north",
  name: { nominative: "Север" },
  items: [{ name: "А" }, { name: "Б" }, { name: "А" }, { name: 5 }, {}],
};

test("texts of the region's data, each once", () => {
  expect(suggestions("/items/*/name", region)).toEqual(["А", "Б"]);
  expect(suggestions("/nothing/*", region)).toEqual([]);
  expect(suggestions(undefined, region)).toEqual([]);
  expect(suggestions("/items/*/name", undefined)).toEqual([]);
});

test("texts of the record come first", () => {
  const record = { providers: ["Б", "В"] };
  const suggest = { region: "/items/*/name", record: "/providers/*" };
  expect(suggestions(suggest, region, record)).toEqual(["Б", "В", "А"]);
  expect(suggestions({ record: "/providers/*" }, undefined, record)).toEqual(["Б", "В"]);
});

test("examples of the schema come last", () => {
  expect(suggestions("/items/*/name", region, {}, ["Я", "А", 5])).toEqual(["А", "Б", "Я"]);
});
