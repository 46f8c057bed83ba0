import { expect, test } from "vitest";
import { position } from "./position.ts";

test("counts from 1; what is not there has 0", () => {
  expect(position(["а", "б"], "б")).toBe(2);
  expect(position(["а"], "в")).toBe(0);
  expect(position([], undefined)).toBe(0);
});

test("a row is found as itself among rows that are alike", () => {
  const rows = [{ a: 1 }, { a: 1 }];
  expect(position(rows, rows[1])).toBe(2);
  expect(position(rows, { a: 1 })).toBe(0);
});

test("numbers of records and of rules are the same", () => {
  expect(position([2024, 2025], 2025n)).toBe(2);
  expect(position([1n], 1)).toBe(1);
});
