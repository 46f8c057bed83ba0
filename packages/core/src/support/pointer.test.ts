import { describe, expect, test } from "vitest";
import { isWithin, joinPointer, parentPointer, pointerGet, pointerSet, splitPointer } from "./pointer.ts";

describe("JSON pointers (RFC 6901)", () => {
  test("escape and unescape", () => {
    expect(joinPointer("/a", "b/c", "d~e", 0)).toBe("/a/b~1c/d~0e/0");
    expect(splitPointer("/a/b~1c/d~0e/0")).toEqual(["a", "b/c", "d~e", "0"]);
    expect(splitPointer("")).toEqual([]);
  });

  test("read own properties only", () => {
    expect(pointerGet({ a: [{ b: 1 }] }, "/a/0/b")).toBe(1);
    expect(pointerGet({ a: 1 }, "/a/b")).toBeUndefined();
    expect(pointerGet({}, "/constructor")).toBeUndefined();
    expect(pointerGet({}, "/__proto__/polluted")).toBeUndefined();
  });

  test("set without touching the original, keeping the order of keys", () => {
    const before = { a: { b: 1 }, c: [1, 2] };
    expect(pointerSet(before, "/a/b", 2)).toEqual({ a: { b: 2 }, c: [1, 2] });
    expect(Object.keys(pointerSet(before, "/a", 2) as object)).toEqual(["a", "c"]);
    expect(pointerSet(before, "/d/e", 3)).toEqual({ a: { b: 1 }, c: [1, 2], d: { e: 3 } });
    expect(pointerSet(before, "/c/0", undefined)).toEqual({ a: { b: 1 }, c: [2] });
    expect(pointerSet(before, "/a/b", undefined)).toEqual({ a: {}, c: [1, 2] });
    expect(before).toEqual({ a: { b: 1 }, c: [1, 2] });
  });

  test("a hostile key becomes plain data", () => {
    const after = pointerSet({}, "/__proto__/polluted", true);
    expect(Object.hasOwn(after as object, "__proto__")).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("parents and containment", () => {
    expect(parentPointer("/a/b")).toBe("/a");
    expect(parentPointer("/a")).toBe("");
    expect(isWithin("/ab", "/a")).toBe(false);
    expect(isWithin("/a/b", "/a")).toBe(true);
    expect(isWithin("/a", "")).toBe(true);
  });
});
