import { describe, expect, test } from "vitest";
import { setValue } from "./setValue.ts";

describe("setValue", () => {
  test("a value taken away takes emptied groups along", () => {
    expect(setValue({ a: { b: { c: 1 } }, d: 2 }, "/a/b/c", undefined)).toEqual({ d: 2 });
    expect(setValue({ a: { b: 1, c: 2 } }, "/a/b", undefined)).toEqual({ a: { c: 2 } });
  });

  test("a row stays until somebody removes it", () => {
    expect(setValue({ rows: [{ a: { b: 1 } }] }, "/rows/0/a/b", undefined)).toEqual({ rows: [{}] });
  });

  test("without a change the record is the same", () => {
    const data = { a: { b: [1, { c: 2 }] } };
    expect(setValue(data, "/a/b", [1, { c: 2 }])).toBe(data);
    expect(setValue(data, "/x/y", undefined)).toBe(data);
  });
});
