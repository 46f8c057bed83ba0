import { expect, test } from "vitest";
import { GridState, readView } from "./GridState.ts";

const lines = [
  { id: "g", isRow: false, stops: 3 },
  { id: "a", isRow: true, stops: 4 },
  { id: "b", isRow: true, stops: 4 },
];
const gridAt = (line: string, stop: number) => {
  const grid = new GridState();
  grid.show(lines);
  grid.goTo({ line, stop, wanted: stop });
  return grid;
};

test("Tab comes to the first place, later to the last one visited", () => {
  const grid = new GridState();
  grid.show(lines);
  expect(grid.spot).toEqual({ line: "g", stop: 0, wanted: 0 });
  grid.move("down");
  expect(readView(grid.viewOf("a")).stop).toBe(0);
  expect(readView(grid.viewOf("g")).stop).toBe(-1);
});

test("a rectangle is marked from where it was begun, and forgotten with the next move", () => {
  const grid = gridAt("a", 1);
  grid.move("right", true);
  grid.move("down", true);
  expect(grid.range()).toEqual({ lines: [1, 2], stops: [1, 2] });
  expect(readView(grid.viewOf("a"))).toMatchObject({ from: 1, to: 2, stop: -1 });
  grid.move("left");
  expect(grid.range()).toEqual({ lines: [2, 2], stops: [1, 1] });
});

test("a line that is gone gives its place to the one that stands there now", () => {
  const grid = gridAt("b", 3);
  expect(grid.show(lines.slice(0, 2))).toBe(true);
  expect(grid.spot).toMatchObject({ line: "a", stop: 3 });
  expect(grid.show([])).toBe(true);
  expect(grid.spot).toBeUndefined();
});

test("editing begins with a key or with what is there, and ends with a move", () => {
  const grid = gridAt("a", 2);
  grid.edit("5");
  expect([grid.isEditing, grid.typed, readView(grid.viewOf("a")).isEdited]).toEqual([true, "5", true]);
  grid.move("rowBelow");
  expect(grid.isEditing).toBe(false);
  expect(grid.spot).toMatchObject({ line: "b", stop: 2 });
});

test("who is on the way out is not caught by Tab", () => {
  const grid = gridAt("a", 2);
  grid.leave(true);
  expect(readView(grid.viewOf("a")).stop).toBe(-1);
  grid.leave(false);
  expect(readView(grid.viewOf("a")).stop).toBe(2);
});
