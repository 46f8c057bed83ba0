import { expect, test } from "vitest";
import { addYears, addYearsFunction } from "./addYears.ts";

test.each([
  ["2024-10-08", 3, "2027-10-08"],
  ["2024-02-29", 1, "2025-02-28"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2006-10-08", -18, "1988-10-08"],
])("%s and %i years: %s", (date, years, later) => {
  expect(addYears(date, years)).toBe(later);
});

test("in a rule", () => {
  expect(addYearsFunction.call({ today: "2024-10-08" }, "2024-10-08", 3n)).toBe("2027-10-08");
});
