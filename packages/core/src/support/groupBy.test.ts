import { expect, test } from "vitest";
import { groupBy } from "./groupBy.ts";

test("groups keep the order in which their keys and items are met", () => {
  expect([...groupBy(["b1", "a1", "b2"], ([letter]) => letter)]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
