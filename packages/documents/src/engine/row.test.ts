import { expect, test } from "vitest";
import { concreteOf, patternOf } from "./row.ts";

test.each([
  ["/a", undefined, "/a"],
  ["./a/b", "/rows/*", "/rows/*/a/b"],
  [".", "/rows/*", "/rows/*"],
  ["/a", "/rows/*", "/a"],
])("%s in row %s means %s", (pointer, row, pattern) => {
  expect(patternOf(pointer, row)).toBe(pattern);
});

test.each([
  ["/rows/*/a", "/rows/3/a"],
  ["/rows/*", "/rows/3"],
  ["/rowsmore/*/a", "/rowsmore/*/a"],
  ["/rows/*/a/*/b", "/rows/3/a/*/b"],
])("%s is %s in the fourth row", (pattern, pointer) => {
  expect(concreteOf(pattern, { pattern: "/rows/*", pointer: "/rows/3", index: 3 })).toBe(pointer);
});

test("a row within a row: the outer one is at hand by its full pointer", () => {
  const outer = { pattern: "/rooms/*", pointer: "/rooms/2", index: 2 };
  const inner = { pattern: "/rooms/*/beds/*", pointer: "/rooms/2/beds/0", index: 0, outer };
  expect(concreteOf("/rooms/*/beds/*/size", inner)).toBe("/rooms/2/beds/0/size");
  expect(concreteOf("/rooms/*/name", inner)).toBe("/rooms/2/name");
  expect(concreteOf("/guests/*/name", inner)).toBe("/guests/*/name");
});
