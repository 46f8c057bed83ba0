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
