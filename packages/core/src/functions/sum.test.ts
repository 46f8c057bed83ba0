import { expect, test } from "vitest";
import { sum } from "./sum.ts";

test("numbers of records and of rules add up", () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2.5, 3n])).toBe(6.5);
  expect(sum([0.1, 0.2])).toBe(0.3);
});

test("what is no number has no sum", () => {
  expect(() => sum([1, "2"])).toThrow("Not a number: 2");
});
