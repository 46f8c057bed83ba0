import { expect, test } from "vitest";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });

function circles(properties: object): readonly string[] {
  return checkDefinitions(smallFiles({ properties }), { today: "2024-12-01" })
    .map(describeFinding)
    .filter((line) => line.includes("→"));
}

test("values computed from each other, from themselves, through the rows of a table", () => {
  expect(
    circles({
      a: text("А", { "x-computed": "record.b" }),
      b: text("Б", { "x-computed": { value: "record.c + 'x'" } }),
      c: text("В", { "x-computed": "self.a" }),
    }),
  ).toEqual([
    "forms/small/schema.json#/properties/a/x-computed: Значения вычисляются по кругу: «А» → «Б» → «В» → «А». Разорвите круг: измените одно из выражений.",
  ]);
  expect(circles({ a: text("А", { "x-computed": "has(self.a) ? 'x' : 'y'" }) }).length).toBe(1);
  const row = {
    type: "object",
    properties: { n: { type: "number", title: "N", "x-computed": "record.sum" } },
  };
  const sum = { type: "number", title: "Сумма", "x-computed": "sum(record.rows.map(r, r.n))" };
  expect(circles({ rows: { type: "array", title: "Строки", items: row }, sum })[0]).toContain(
    "«N» → «Сумма» → «N»",
  );
});

test("a value that may be typed breaks the circle; so does one computed from what is not computed", () => {
  expect(
    circles({
      a: text("А", { "x-computed": { value: "record.b", override: true } }),
      b: text("Б", { "x-computed": { value: "record.a", override: true } }),
      c: text("В", { "x-computed": "record.a" }),
    }),
  ).toEqual([]);
});

test("fields that are shown only when each other is filled in", () => {
  const found = circles({
    a: text("А", { "x-visible": "has(record.g.b) && record.g.b == 'x'" }),
    g: { type: "object", title: "Г", properties: { b: text("Б") }, "x-visible": "record.a == 'y'" },
  });
  expect(found).toEqual([
    "forms/small/schema.json#/properties/a/x-visible: Этих полей никогда не будет видно: каждое ждёт другого: «А» → «Г» → «А». Разорвите круг: измените одно из выражений.",
  ]);
});

test("a condition that can do without is no circle", () => {
  expect(
    circles({
      a: text("А", { "x-visible": "!has(record.b)" }),
      b: text("Б", { "x-visible": "!has(record.a) || record.a == 'x'" }),
      c: text("В", { "x-visible": "record.d == 'x' || has(record.c)" }),
      d: text("Г"),
    }),
  ).toEqual([]);
});
