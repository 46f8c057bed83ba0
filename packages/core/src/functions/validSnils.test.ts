import { expect, test } from "vitest";
import { validSnils, validSnilsFunction } from "./validSnils.ts";

test.each([
  ["112-233-445 95", "the example of the published algorithm"],
  ["901-101-001 99", "the largest sum used directly"],
  ["900-101-203 00", "sum 100"],
  ["900-103-010 00", "sum 101"],
  ["900-102-023 01", "sum 102"],
  ["940-462-349 00", "remainder 100"],
  ["934-083-065 00", "remainder 0"],
  ["952-420-826 01", "remainder 1"],
  ["905-040-302 46", "ordinary"],
  ["970-203-040 68", "ordinary"],
  ["000-000-000 00", "format only"],
  ["001-001-998 99", "the last without a check number"],
])("%s is valid: %s", (value) => {
  expect(validSnils(value)).toBe(true);
});

test.each([
  ["112-233-445 96", "wrong check number"],
  ["940-462-349 01", "remainder 100 must give 00"],
  ["901-101-001 98", "wrong check number"],
  ["001-001-999 00", "the first with a check number"],
  ["112-233-44595", "not the stored form"],
  ["112-233-445", "nine digits"],
  ["", "nothing"],
])("%s is invalid: %s", (value) => {
  expect(validSnils(value)).toBe(false);
});

test("in a rule: no value for what is no text", () => {
  expect(validSnilsFunction.call({ today: "2024-10-08" }, "112-233-445 95")).toBe(true);
  expect(() => validSnilsFunction.call({ today: "2024-10-08" }, null)).toThrow("null");
});
