import { expect, test } from "vitest";
import { addDays, addDaysFunction } from "./addDays.ts";

test.each([
  ["2024-10-01", 10, "2024-10-11"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2024-12-31", 1, "2025-01-01"],
  ["2024-03-01", -1, "2024-02-29"],
  ["2024-03-31", 365, "2025-03-31"],
  ["0099-12-31", 1, "0100-01-01"],
])("%s and %i days: %s", (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
});

test("in a rule: numbers of JSON and of CEL alike", () => {
  const scope = { today: "2024-10-08" };
  expect(addDaysFunction.call(scope, "2024-10-01", 10)).toBe("2024-10-11");
  expect(addDaysFunction.call(scope, "2024-10-01", 10n)).toBe("2024-10-11");
  expect(() => addDaysFunction.call(scope, "2024-10-01", 1.5)).toThrow("1.5");
  expect(() => addDaysFunction.call(scope, "01.10.2024", 1)).toThrow("01.10.2024");
  expect(() => addDaysFunction.call(scope, "9999-12-31", 1)).toThrow(RangeError);
});
