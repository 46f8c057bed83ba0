import { createCatalogue, type JsonObject } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { createDocument } from "../document/createDocument.ts";
import { sampleFields, sampleGuest } from "../testing/sampleForm.ts";
import { type TestForm, testFiles } from "../testing/testForm.ts";

function printed(data: JsonObject | undefined, more: Partial<TestForm> = {}): string {
  const form = createCatalogue(testFiles({ properties: sampleFields, ...more })).form(
    "sample",
    more.region && "area",
  );
  const page = createDocument(form, { partials: {} }).html(data, { today: "2024-12-01" });
  return (/<body>\n([\s\S]*)\n<\/body>/.exec(page)?.[1] ?? "").replaceAll("\u00a0", "~");
}

/** The words alone. */
function words(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/(\s|&nbsp;)+/g, " ")
    .trim();
}

test("prints every field with its label, internal ones left out", () => {
  const text = words(printed(sampleGuest));
  expect(text).toContain("Гость: Образцова Анна");
  expect(text).toContain("Комната: ☒ на одного ☐ на двоих");
  expect(text).toContain("Питание: ☐ завтрак ☒ ужин");
  expect(text).toContain("☒ Тихая сторона");
  expect(text).toContain("День приезда: 08.10.2024 Ночей: 3 Пожелания: Чай &amp; &lt;мёд&gt;");
  expect(text).toContain("Багаж № Что Мест 1 Сумка 2 2 Зонт 1");
  expect(text).not.toMatch(/Заметка|Сосед/);
});

test("a blank has lines, squares and rows to fill in", () => {
  const markup = printed(undefined);
  expect(markup).toContain('<div class="line-value">&nbsp;</div>');
  expect(markup.match(/<tr>/g)).toHaveLength(4);
  expect(words(markup)).toContain("День приезда: « » 20 г.");
  expect(words(markup)).toContain("Сосед:");
});

test("sections are headings in screen order, the region stands under the title", () => {
  const ui = {
    sections: [
      { id: "b", title: "Поездка", fields: ["/arrival", "/nights"] },
      { id: "a", title: "Люди", fields: ["/guest"] },
      { id: "n", title: "Пустой", fields: ["/note"] },
    ],
  };
  const markup = printed(sampleGuest, { ui, region: {} });
  expect(markup).toMatch(
    /^<h1>Проверочный лист<\/h1><p class="form-region">Примерная область<\/p><section><h2>Поездка<\/h2>/,
  );
  expect(markup.match(/<h2>[^<]+/g)).toEqual(["<h2>Поездка", "<h2>Люди"]);
});

describe("what a foreign schema may hold", () => {
  test("groups in groups, and groups without a title", () => {
    const inner = { type: "object", title: "Внутри", properties: { a: { type: "string", title: "А" } } };
    const properties = {
      outer: { type: "object", title: "Снаружи", properties: { inner, b: { type: "string" } } },
    };
    const text = words(printed({ outer: { inner: { a: "1" }, b: "2" } }, { properties }));
    expect(text).toBe("Проверочный лист Снаружи Внутри А: 1 b: 2");
  });

  test("a list of many columns is printed item by item", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const item = {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    };
    const properties = { list: { type: "array", title: "Список", items: item } };
    const text = words(printed({ list: [{ a: "1" }, { h: "2" }] }, { properties }));
    expect(text).toMatch(/Список – 1 a: 1 b: .* Список – 2 a: .* h: 2$/);
  });

  test("long lists of options stand on a line, long options each on its own", () => {
    const many = { title: "Город", enum: Array.from({ length: 20 }, (_, index) => `г${index}`) };
    const long = {
      title: "Выбор",
      enum: ["очень длинный ответ на вопрос о жизни", "ещё более длинный ответ на тот же вопрос"],
    };
    const markup = printed({ many: "г7", long: null }, { properties: { many, long } });
    expect(words(markup)).toContain("Город: г7");
    expect(markup).toContain('<ul class="options options-lines"><li>');
  });

  test("things within things, and alternatives, in words", () => {
    const files = {
      "forms/sample/form.json": { id: "sample", title: "Чужая" },
      "forms/sample/schema.json": {
        type: "object",
        properties: {
          tree: { type: "array", title: "Дерево", items: { $ref: "#/$defs/node" } },
          either: {
            title: "Либо",
            oneOf: [
              { type: "object", properties: { x: { type: "string", title: "Икс" } } },
              { type: "object", properties: { y: { type: "string", title: "Игрек" } } },
            ],
          },
        },
        $defs: {
          node: {
            type: "object",
            properties: {
              name: { type: "string", title: "Имя" },
              below: { type: "array", title: "Ниже", items: { $ref: "#/$defs/node" } },
            },
          },
        },
      },
    };
    const form = createCatalogue(files).form("sample");
    const data = {
      tree: [{ name: "корень", below: [{ name: "лист" }] }, { name: "пень" }],
      either: { y: "2" },
    };
    const text = words(createDocument(form, { partials: {} }).html(data, { today: "2024-12-01" }));
    expect(text).toContain("Дерево: Имя: корень; Ниже: (Имя: лист) Имя: пень");
    expect(text).toContain("Либо: Игрек: 2");
  });
});
