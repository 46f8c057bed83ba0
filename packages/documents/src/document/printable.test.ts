import { expect, test } from "vitest";
import { testForm } from "../testing/testForm.ts";
import { isEmpty, withoutHidden, withoutInternal } from "./printable.ts";

test("what is hidden goes, a group with all that is in it", () => {
  const data = { a: 1, b: { c: 2 }, list: [{ d: 3, e: 4 }, { d: 5 }] };
  expect(withoutHidden(data, new Set(["/b", "/list/0/d"]))).toEqual({ a: 1, list: [{ e: 4 }, { d: 5 }] });
  expect(withoutHidden(data, new Set())).toBe(data);
});

test("what is internal goes", () => {
  const secret = { type: "string", "x-print": false };
  const item = { type: "object", properties: { open: { type: "string" }, secret } };
  const form = testForm({ properties: { secret, list: { type: "array", items: item } } });
  expect(withoutInternal({ secret: "x", list: [{ open: "y", secret: "z" }] }, form)).toEqual({
    list: [{ open: "y" }],
  });
});

test.each([[{}], [{ a: "", b: null, c: [], d: { e: [{}] } }], [undefined]])("%j is empty", (data) => {
  expect(isEmpty(data)).toBe(true);
});

test.each([[{ a: 0 }], [{ a: false }], [{ a: [{ b: "x" }] }]])("%j is not", (data) => {
  expect(isEmpty(data)).toBe(false);
});
