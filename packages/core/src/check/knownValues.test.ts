import { expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { problemsOf, smallFiles } from "../testing/smallForm.ts";
import { knownValues } from "./knownValues.ts";

test("what is not known yet is not there", () => {
  const region = { acts: { order: { date: null, number: "7" } }, items: [{ a: null, b: false }, 0, ""] };
  expect(knownValues(region)).toEqual({ acts: { order: { number: "7" } }, items: [{ b: false }, 0, ""] });
});

test("a rule that asks whether a region knows a number is told that null is none", () => {
  const rules = [{ id: "R-1", rule: "has(region.acts.order.number)", message: "Нет номера." }];
  const schema = { properties: { a: { type: "string", title: "А" } }, "x-rules": rules };
  const form = (number: string | null) => {
    const region = { id: "north", name: { nominative: "Север" }, acts: { order: { number } } };
    const files = smallFiles(schema, { "forms/regions/north/region.json": region });
    return createCatalogue(files).form("small", "north");
  };
  expect(problemsOf(form("7"), {})).toEqual([]);
  expect(problemsOf(form(null), {})).toEqual(["R-1 "]);
});
