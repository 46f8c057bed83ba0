import { expect, test } from "vitest";
import { keyedFields as properties } from "../testing/keyedForm.ts";
import { printTemplate } from "../testing/printTemplate.ts";

test("repeats its body for each field of a group, without internal ones", () => {
  const template =
    '{{#fields "/skills"}}{{@number}} {{label "."}} {{square "." "low"}}{{square "." "high"}};{{/fields}}';
  const words = printTemplate(template, { skills: { swim: "high", sing: "low" } }, { properties }).replaceAll(
    /<[^>]+>/g,
    "",
  );
  expect(words).toBe("1 Плавать ☐☒;2 Петь ☒☐;3 Нырять ☐☐;");
});

test.each([
  [{ skills: { swim: "high" } }, "Плавать Петь Нырять "],
  [{ skills: { swim: "low" } }, "Плавать Петь "],
  [undefined, "Плавать Петь Нырять "],
])("%j shows %s", (data, words) => {
  expect(printTemplate('{{#fields "/skills"}}{{label "."}} {{/fields}}', data, { properties })).toBe(words);
});

test("knows first and last, and the fields of a row", () => {
  const template =
    '{{#rows "/list"}}{{#fields "./part"}}{{value "."}}{{#if @last}}.{{else}},{{/if}}{{/fields}}{{/rows}}';
  const part = {
    type: "object",
    title: "Часть",
    properties: { a: { type: "string", title: "А" }, b: { type: "string", title: "Б" } },
  };
  const list = { type: "array", title: "Ряд", items: { type: "object", properties: { part } } };
  const data = { list: [{ part: { a: "1", b: "2" } }, { part: { a: "3", b: "4" } }] };
  expect(printTemplate(template, data, { properties: { list } })).toBe("1,2.3,4.");
});

test("inside a field the row around it is at hand by its full pointer", () => {
  const template =
    '{{#rows "/list"}}{{#fields "./part"}}{{value "/list/*/name"}}{{value "."}};{{/fields}}{{/rows}}';
  const part = { type: "object", title: "Часть", properties: { a: { type: "string", title: "А" } } };
  const name = { type: "string", title: "Имя" };
  const list = { type: "array", title: "Ряд", items: { type: "object", properties: { name, part } } };
  const data = {
    list: [
      { name: "x", part: { a: "1" } },
      { name: "y", part: { a: "2" } },
    ],
  };
  expect(printTemplate(template, data, { properties: { list } })).toBe("x1;y2;");
});

test("rest=true: the fields that the template does not name, those that a region adds", () => {
  const template =
    '{{square "/skills/swim" "low"}}{{square "/skills/sing" "low"}}{{square "/skills/dive" "low"}}' +
    '{{#fields "/skills" rest=true}} {{label "."}} {{value "."}}{{/fields}}';
  const added = {
    target: "$.schema.properties.skills.properties",
    update: { ski: { type: "string", title: "Лыжи" } },
  };
  const more = { properties, region: {}, actions: [added] };
  const wordsOf = (...given: Parameters<typeof printTemplate>) =>
    printTemplate(...given).replaceAll(/<[^>]+>/g, "");
  expect(wordsOf(template, { skills: { ski: "да" } }, more)).toBe("☐☐☐ Лыжи да");
  expect(wordsOf(template, { skills: { swim: "low" } }, { properties })).toBe("☒☐☐");
});

test("rest=true: columns of a table, and a group that is named in part is not one of them", () => {
  const head = '{{#fields "/outings/*" rest=true}}<th>{{label "."}}</th>{{/fields}}';
  const body =
    '{{#rows "/outings" every=true}}{{value "./code"}}{{#fields "." rest=true}}[{{value "." blank="none"}}]{{/fields}};{{/rows}}';
  const data = { outings: [{ code: "walk", guide: "Примеров" }] };
  expect(printTemplate(head + body, data, { properties })).toBe(
    "<th>Проводник</th>Лодка[];Плот[];Прогулка[Примеров];",
  );
});
