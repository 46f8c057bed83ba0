import { describe, expect, test } from "vitest";
import type { Move } from "./GridLine.ts";
import { moveSpot } from "./moveSpot.ts";

const heading = (id: string) => ({ id, isRow: false, stops: 3 });
const row = (id: string) => ({ id, isRow: true, stops: 5 });
const lines = [heading("g1"), row("a"), row("b"), heading("g2"), row("c")];
const from = (line: string, stop: number, move: Move, wanted = stop) => {
  const spot = moveSpot(lines, { line, stop, wanted }, move);
  return spot && `${spot.line} ${spot.stop}`;
};

describe("arrows", () => {
  test("stop at the edges", () => {
    expect(from("a", 0, "left")).toBeUndefined();
    expect(from("a", 4, "right")).toBeUndefined();
    expect(from("g1", 0, "up")).toBeUndefined();
    expect(from("c", 0, "down")).toBeUndefined();
  });

  test("keep to the column over a heading", () => {
    expect(from("b", 4, "down")).toBe("g2 0");
    expect(from("g2", 0, "down", 4)).toBe("c 4");
    expect(from("c", 4, "rowAbove")).toBe("b 4");
  });
});

test("Tab goes on in the next line and ends with the table", () => {
  expect(from("a", 4, "next")).toBe("b 0");
  expect(from("g2", 0, "previous")).toBe("b 4");
  expect(from("c", 4, "next")).toBeUndefined();
  expect(from("g1", 0, "previous")).toBeUndefined();
});

test("Home, End and pages", () => {
  expect(from("b", 2, "home")).toBe("b 0");
  expect(from("b", 2, "end")).toBe("b 4");
  expect(from("b", 2, "first")).toBe("g1 0");
  expect(from("b", 2, "last")).toBe("c 4");
  expect(from("b", 2, "pageDown")).toBe("c 2");
  expect(from("b", 2, "pageUp")).toBe("g1 0");
  expect(from("b", 2, "top")).toBe("a 2");
  expect(from("b", 2, "bottom")).toBe("c 2");
});
