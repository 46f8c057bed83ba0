import { expect, test } from "vitest";
import { age, ageFunction } from "./age.ts";

test.each([
  ["2000-10-08", "2024-10-07", 23],
  ["2000-10-08", "2024-10-08", 24],
  ["2000-10-08", "2024-10-09", 24],
  ["2000-01-01", "2000-12-31", 0],
  ["1924-12-31", "2024-12-30", 99],
  ["2024-10-08", "2024-10-08", 0],
  ["2024-10-08", "2024-10-07", -1],
])("born %s, on %s: %i full years", (birth, on, years) => {
  expect(age(birth, on)).toBe(years);
});

test("born on 29 February: a year older on 1 March of a common year", () => {
  expect(age("2004-02-29", "2022-02-28")).toBe(17);
  expect(age("2004-02-29", "2022-03-01")).toBe(18);
  expect(age("2004-02-29", "2024-02-28")).toBe(19);
  expect(age("2004-02-29", "2024-02-29")).toBe(20);
});

test("in a rule: an int, and no value for what is no date", () => {
  const scope = { today: "2024-10-08" };
  expect(ageFunction.call(scope, "2000-10-08", "2024-10-08")).toBe(24n);
  expect(() => ageFunction.call(scope, "2023-02-29", "2024-10-08")).toThrow("2023-02-29");
  expect(() => ageFunction.call(scope, "2000-10-08", undefined)).toThrow("undefined");
});
