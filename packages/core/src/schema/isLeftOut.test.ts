import { expect, test } from "vitest";
import { smallForm } from "../testing/smallForm.ts";
import { isLeftOut } from "./isLeftOut.ts";

test.each([
  [{ "x-visible": "false" }, true],
  [{ "x-visible": " false " }, true],
  [{ "x-visible": "record.a == false" }, false],
  [{}, false],
])("%j: %s", (schema, leftOut) => {
  expect(isLeftOut(schema)).toBe(leftOut);
});

test("what stands in a group that is left out is left out too", () => {
  const part = { type: "string", title: "Б" };
  const form = smallForm({
    required: ["a"],
    properties: { a: { type: "object", title: "А", "x-visible": "false", properties: { b: part } } },
  });
  expect(form.fields.map(({ pointer, leftOut }) => [pointer, leftOut])).toEqual([
    ["/a", true],
    ["/a/b", true],
  ]);
  expect(form.check({}, { level: "final", today: "2024-12-01" })).toEqual([]);
});
