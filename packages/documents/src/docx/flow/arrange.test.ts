import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";

function item(name: string, left: number, top: number, width = 40, height = 10) {
  return { name, box: { left, top, right: left + width, bottom: top + height } };
}

function names(items: readonly ReturnType<typeof item>[]) {
  return arrange(items).map((row) => row.map((column) => column.map(({ name }) => name).join("+")));
}

test("what follows downwards is rows, what stands beside each other columns", () => {
  const items = [item("a", 0, 0), item("b", 50, 0), item("c", 0, 12), item("d", 0, 24), item("e", 50, 24)];
  expect(names(items)).toEqual([["a", "b"], ["c"], ["d", "e"]]);
});

test("things of different heights in one row", () => {
  expect(names([item("low", 0, 20, 40, 10), item("high", 50, 0, 40, 30)])).toEqual([["low", "high"]]);
});

test("what begins anew higher up is a column, so that the order stays", () => {
  const items = [item("a", 0, 0), item("b", 0, 12), item("c", 50, 0), item("d", 50, 12)];
  expect(names(items)).toEqual([["a+b", "c+d"]]);
});

test("a hint under one of several columns stays in it", () => {
  const items = [item("a", 0, 0, 40, 30), item("b", 50, 0), item("hint", 50, 12)];
  expect(names(items)).toEqual([["a", "b+hint"]]);
});
