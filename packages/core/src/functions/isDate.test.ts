import { expect, test } from "vitest";
import { isDateFunction } from "./isDate.ts";

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["01.12.2027", false],
  ["бессрочно", false],
])("«%s»: %s", (text, expected) => {
  expect(isDateFunction.call({ today: "2024-12-01" }, text)).toBe(expected);
});
