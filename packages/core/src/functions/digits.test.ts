import { expect, test } from "vitest";
import { digits, digitsFunction } from "./digits.ts";

test.each([
  ["112-233-445 95", "11223344595"],
  ["+7 (900) 000-00-00", "79000000000"],
  ["№ 127-ОД", "127"],
  ["", ""],
])("of «%s»: «%s»", (text, only) => {
  expect(digits(text)).toBe(only);
});

test("in a rule: no value for a number", () => {
  expect(digitsFunction.call({ today: "2024-10-08" }, "99 00")).toBe("9900");
  expect(() => digitsFunction.call({ today: "2024-10-08" }, 9900)).toThrow("9900");
});
