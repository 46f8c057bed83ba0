import { expect, test } from "vitest";
import { todayFunction } from "./today.ts";

test("is the day of the check, never the clock", () => {
  expect(todayFunction.call({ today: "1999-12-31" })).toBe("1999-12-31");
});
