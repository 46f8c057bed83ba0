import { expect, test } from "vitest";
import { createCustomEqual } from "./createCustomEqual.ts";

const equal = createCustomEqual();

test("values are equal that say the same, in any order of names", () => {
  expect(equal({ a: [1, { b: "x" }], c: null }, { c: null, a: [1, { b: "x" }] })).toBe(true);
  expect(equal(Number.NaN, Number.NaN)).toBe(true);
});

test("values differ that say another thing, more or less", () => {
  expect(equal({ a: 1 }, { a: 2 })).toBe(false);
  expect(equal({ a: undefined }, { b: undefined })).toBe(false);
  expect(equal([1, 2], [1])).toBe(false);
  expect(equal([], {})).toBe(false);
  expect(equal({}, null)).toBe(false);
});

test("functions are taken for equal: RJSF makes its handlers anew for each drawing", () => {
  expect(equal({ onChange: () => 1 }, { onChange: () => 2 })).toBe(true);
});

test("what holds itself comes to an end", () => {
  const ring = () => {
    const value: { self?: object; name: string } = { name: "x" };
    value.self = value;
    return value;
  };
  expect(equal(ring(), ring())).toBe(true);
  expect(equal(ring(), { ...ring(), name: "y" })).toBe(false);
});
