import { createCatalogue, type JsonObject } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { createDocument } from "../document/createDocument.ts";
import { keyedFields } from "../testing/keyedForm.ts";
import { sampleFields, sampleGuest } from "../testing/sampleForm.ts";
import { type TestForm, testFiles } from "../testing/testForm.ts";

function printed(data: JsonObject | undefined, more: Partial<TestForm> = {}): string {
  const form = createCatalogue(testFiles({ properties: sampleFields, ...more })).form(
    "sample",
    more.region && "area",
  );
  const page = createDocument(form, { partials: {}, styles: [] }).html(data, { today: "2024-12-01" });
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
  expect(words(markup)).toContain("День приезда: « » 20 ~г.");
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
    const text = words(
      createDocument(form, { partials: {}, styles: [] }).html(data, { today: "2024-12-01" }),
    );
    expect(text).toContain("Дерево: Имя: корень; Ниже: (Имя: лист) Имя: пень");
    expect(text).toContain("Либо: Игрек: 2");
  });

  test("what an open object holds beside its named properties, in a group, a row, an item, the whole", () => {
    const open = { type: "object", additionalProperties: true };
    const a = { type: "string", title: "А" };
    const deep = { ...open, title: "Глубже", properties: { a } };
    const properties = {
      group: { ...open, title: "Группа", properties: { a } },
      rows: { type: "array", title: "Ряды", items: { ...open, properties: { a, deep } } },
      bare: { type: "array", title: "Голые", items: open },
    };
    const files = {
      "forms/sample/form.json": { id: "sample", title: "Чужая" },
      "forms/sample/schema.json": { ...open, properties },
    };
    const data = {
      group: { a: "1", size: 2 },
      rows: [{ a: "3", colour: "красный", deep: { a: "4", more: true } }, { a: "5" }],
      bare: [{ x: "6" }],
      loose: "7",
    };
    const page = createDocument(createCatalogue(files).form("sample"), { partials: {}, styles: [] }).html(
      data,
      {
        today: "2024-12-01",
      },
    );
    const text = words(page.slice(page.indexOf("<body>")));
    expect(text).toContain("А: 1 Прочее: size: 2");
    expect(text).toContain("Ряды № А А Прочее 1 3 4 colour: красный; Глубже: (more: да) 2 5");
    expect(text).toContain("Голые: x: 6");
    expect(text).toContain("Прочее: loose: 7");
  });

  test("values of several types", () => {
    const properties = {
      size: { type: ["string", "object"], title: "Размер" },
      part: {
        type: ["object", "string"],
        title: "Часть",
        properties: { a: { type: "string", title: "А" } },
      },
      mix: { type: "array", title: "Смесь", items: { type: ["string", "object"] } },
    };
    const first = words(
      printed({ size: { height: 2 }, part: "целиком", mix: ["x", { y: 1 }] }, { properties }),
    );
    expect(first).toContain("Размер: height: 2");
    expect(first).toContain("Часть: целиком");
    expect(first).toContain("Смесь: x y: 1");
    const second = words(printed({ size: "большой", part: { a: "1" }, mix: [2] }, { properties }));
    expect(second).toContain("Размер: большой");
    expect(second).toContain("А: 1");
    expect(second).toContain("Смесь: 2");
  });
});

test("a list with x-key prints every option under its group, chosen or not, internal columns left out", () => {
  const { outings } = keyedFields;
  const markup = printed(
    { outings: [{ code: "walk", guide: "Иван", done: true }] },
    { properties: { outings } },
  );
  expect(words(markup)).toMatch(
    /Занятия № Занятие Проводник На воде 1 Лодка ~ 2.1 Плот ~ На суше 3 Прогулка Иван$/,
  );
  expect(markup).toContain('<tr class="group"><th colspan="3" scope="rowgroup">На воде</th></tr>');
  expect(markup).toContain('<th scope="row">Лодка</th>');
});
