import { expect, test } from "vitest";
import { addMonths, addMonthsFunction } from "./addMonths.ts";

test.each([
  ["2024-10-08", 6, "2025-04-08"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-08-31", 1, "2024-09-30"],
  ["2024-12-15", 1, "2025-01-15"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-01-15", -1, "2023-12-15"],
  ["2024-05-05", 0, "2024-05-05"],
])("%s and %i months: %s", (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test("in a rule: numbers of JSON and of CEL alike", () => {
  const scope = { today: "2024-10-08" };
  expect(addMonthsFunction.call(scope, "2024-10-08", 6n)).toBe("2025-04-08");
  expect(addMonthsFunction.call(scope, "2024-10-08", 6)).toBe("2025-04-08");
  expect(() => addMonthsFunction.call(scope, "2024-10-08", "6")).toThrow("6");
});
