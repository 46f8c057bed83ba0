import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./addDays.ts";
import { daysBetween, daysBetweenFunction } from "./daysBetween.ts";

test.each([
  ["2024-10-01", "2024-10-11", 10],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["2024-10-11", "2024-10-01", -10],
  ["2024-10-01", "2024-10-01", 0],
  // Clocks were changed in between, and once for good: a day is a day.
  ["2014-10-25", "2014-10-27", 2],
])("from %s to %s: %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("undoes addDays", () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 });
  fc.assert(fc.property(days, (count) => daysBetween("1970-01-01", addDays("1970-01-01", count)) === count));
});

test("in a rule: an int", () => {
  expect(daysBetweenFunction.call({ today: "2024-10-08" }, "2024-10-01", "2024-10-11")).toBe(10n);
});
