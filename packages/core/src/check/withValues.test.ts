import { expect, test } from "vitest";
import type { Json } from "../model/index.ts";
import { withValues } from "./withValues.ts";

test("many values at once, without touching the original", () => {
  const before = { rows: [{ a: 1 }, { b: 2 }, { c: 3 }], name: "x" };
  const values = new Map<string, Json | undefined>([
    ["/rows/0/sum", 5],
    ["/rows/2/c", undefined],
    ["/rows/2/d/e", "f"],
    ["/made/~1/up", true],
  ]);
  expect(withValues(before, values)).toEqual({
    rows: [{ a: 1, sum: 5 }, { b: 2 }, { d: { e: "f" } }],
    name: "x",
    made: { "/": { up: true } },
  });
  expect(before).toEqual({ rows: [{ a: 1 }, { b: 2 }, { c: 3 }], name: "x" });
});

test("what is not on the way is the same", () => {
  const before = { rows: [{ a: 1 }, { b: 2 }] };
  const after = withValues(before, new Map([["/rows/0/a", 2]])) as typeof before;
  expect(after.rows[1]).toBe(before.rows[1]);
});
