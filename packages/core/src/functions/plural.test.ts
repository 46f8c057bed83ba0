import { expect, test } from "vitest";
import { pluralFunction } from "./plural.ts";

test.each<[number | bigint, string]>([
  [1, "час"],
  [2n, "часа"],
  [5, "часов"],
  [11n, "часов"],
  [21, "час"],
  [0, "часов"],
  [1.5, "часа"],
])("%s: %s", (count, word) => {
  expect(pluralFunction.call({ today: "2024-12-01" }, count, "час", "часа", "часов")).toBe(word);
});
