import { expect, test } from "vitest";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const code = {
  title: "Услуга",
  type: "string",
  "x-groups": [
    { code: "home", title: "Дома" },
    { code: "town", title: "В городе" },
  ],
  oneOf: [
    { const: "wash", title: "Стирка", "x-number": "1", "x-group": "home" },
    { const: "shop", title: "Покупки", "x-number": "2", "x-group": "town" },
  ],
};
const row = { type: "object", required: ["code"], properties: { code } };
const list = { title: "Услуги", type: "array", "x-key": "code", items: row };

function findings(property: object): readonly string[] {
  const files = smallFiles({ properties: { a: property } });
  return checkDefinitions(files, { today: "2024-12-01" }).map((finding) =>
    describeFinding(finding).replace("forms/small/schema.json#/properties/a", ""),
  );
}

function withCode(change: object): readonly string[] {
  return findings({ ...list, items: { ...row, properties: { code: { ...code, ...change } } } });
}

test("a sound keyed list has no findings", () => {
  expect(findings(list)).toEqual([]);
});

test.each<[string, object, string]>([
  ["no list", { title: "А", type: "string", "x-key": "code" }, "/x-key: Слово x-key стоит не у списка строк"],
  [
    "a misspelt property",
    { ...list, "x-key": "cod" },
    "/x-key: Поля «cod» в строке списка нет. Возможно, имелось в виду «code».",
  ],
  [
    "no closed list",
    { ...list, items: { ...row, properties: { code: { title: "К", type: "string" } } } },
    "/x-key: У поля «code» нет закрытого списка вариантов.",
  ],
  [
    "a row without the key",
    { ...list, items: { ...row, required: [] } },
    "/x-key: Поле «code» отличает строки, а строка может быть и без него. Добавьте «code» в required строки.",
  ],
])("x-key: %s", (_, property, expected) => {
  expect(findings(property).join("\n")).toContain(expected);
});

const [wash, shop] = code.oneOf;

test.each<[string, object, string]>([
  [
    "an unknown group",
    { oneOf: [wash, { ...shop, "x-group": "twon" }] },
    "Группы «twon» варианта «Покупки» нет. Возможно, имелось в виду «town».",
  ],
  ["an option of no group", { oneOf: [wash, { const: "c", title: "В" }] }, "Вариант «В» ни в какой группе."],
  [
    "a number given twice",
    { oneOf: [wash, { ...shop, "x-number": "1" }] },
    "Номер «1» есть у двух вариантов.",
  ],
  [
    "a group described twice",
    { "x-groups": [...code["x-groups"], code["x-groups"][0]] },
    "Группа «home» описана дважды.",
  ],
  ["a number that is no option's", { "x-number": "5" }, "Слово x-number стоит не у варианта."],
])("options: %s", (_, change, expected) => {
  expect(withCode(change).join("\n")).toContain(expected);
});

test("groups without options", () => {
  const found = findings({ title: "А", type: "string", "x-groups": code["x-groups"] });
  expect(found.join()).toContain("/x-groups: Группы есть, а вариантов нет.");
});

test("a choice of several has them at its items", () => {
  const items = { type: "string", oneOf: [wash, { ...shop, "x-number": "1" }], "x-groups": code["x-groups"] };
  expect(findings({ title: "А", type: "array", items }).join()).toContain(
    "/items/oneOf: Номер «1» есть у двух вариантов.",
  );
});
