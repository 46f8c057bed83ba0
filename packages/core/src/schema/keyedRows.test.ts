import { expect, test } from "vitest";
import type { Schema } from "../model/index.ts";
import { keyedRows } from "./keyedRows.ts";

const service: Schema = {
  type: "string",
  "x-groups": [
    { code: "b", title: "Вторые" },
    { code: "a", title: "Первые" },
    { code: "empty", title: "Пустые" },
  ],
  oneOf: [
    { const: "one", title: "Раз", "x-number": "1", "x-group": "a" },
    { const: "two", title: "Два", "x-number": "2", "x-group": "b" },
    { const: "extra", title: "Ещё", "x-group": "gone" },
    { const: "more", title: "Три", "x-number": "2.1", "x-group": "a" },
  ],
};
const list: Schema = {
  type: "array",
  "x-key": "code",
  items: { type: "object", properties: { code: service, note: { type: "string" } } },
};

test("groups in their order, options in theirs, the rest last", () => {
  const rows = keyedRows(list);
  expect(rows?.key).toBe("code");
  expect(rows?.groups.map(({ title, options }) => [title, options.map(({ value }) => value)])).toEqual([
    ["Вторые", ["two"]],
    ["Первые", ["one", "more"]],
    [undefined, ["extra"]],
  ]);
  expect(rows?.groups[1]?.options[1]).toEqual({ value: "more", label: "Три", number: "2.1", group: "a" });
});

test("a list without a key, or with one that is no closed list, is an ordinary list", () => {
  expect(keyedRows({ type: "array", items: { type: "object" } })).toBeUndefined();
  expect(keyedRows({ ...list, "x-key": "note" })).toBeUndefined();
  expect(keyedRows({ ...list, "x-key": "none" })).toBeUndefined();
});
