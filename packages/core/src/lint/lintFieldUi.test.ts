import { expect, test } from "vitest";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const text = { type: "string", title: "Строка", "x-basis": "п. 1" };
const group = (title: string) => ({ type: "object", title, properties: { a: text } });
const schema = {
  properties: {
    home: group("Дом"),
    work: group("Работа"),
    name: text,
    names: { type: "array", title: "Имена", items: text },
    rows: {
      type: "array",
      title: "Строки",
      items: {
        type: "object",
        properties: { n: { type: "number", title: "Число", "x-basis": "п. 1" }, a: text },
      },
    },
  },
};

function findings(fields: object): readonly string[] {
  const all = ["/home", "/work", "/name", "/names", "/rows"];
  const ui = { sections: [{ id: "s", title: "Шаг", fields: all }], fields };
  const found = checkDefinitions(smallFiles(schema, { "forms/small/ui.json": ui }), { today: "2024-12-01" });
  return found.map(describeFinding);
}

test("what fits has no findings", () => {
  const fields = {
    "/work": { "ui:copyFrom": "/home" },
    "/rows": { "ui:widget": "table" },
    "/rows/*/n": { "ui:total": true },
    "/rows/*/a": { "ui:suggest": { record: "/names/*", region: "/bodies/*/name" } },
    "/name": { "ui:options": { suggest: "/bodies/*/name" } },
  };
  expect(findings(fields)).toEqual([]);
});

test.each([
  [
    "a table of single answers",
    { "/names": { "ui:widget": "table" } },
    "/fields/~1names/ui:widget: Таблицей",
  ],
  ["a sum of texts", { "/rows/*/a": { "ui:total": true } }, "/ui:total: Сумма"],
  ["a sum outside of tables", { "/name": { "ui:options": { total: true } } }, "/ui:total: Сумма"],
  ["a copy of nothing", { "/work": { "ui:copyFrom": "/hom" } }, "имелось в виду «/home»"],
  ["a copy into a single field", { "/name": { "ui:copyFrom": "/home" } }, "/ui:copyFrom: Переписать"],
  ["a copy of itself", { "/home": { "ui:copyFrom": "/home" } }, "/ui:copyFrom: Переписать"],
  [
    "a suggestion from nowhere",
    { "/name": { "ui:suggest": { record: "/nmes/*" } } },
    "имелось в виду «/names/*»",
  ],
])("%s", (_name, fields, words) => {
  const found = findings(fields);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});
