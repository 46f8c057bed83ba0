import { describe, expect, test } from "vitest";
import { keyedFields } from "../testing/keyedForm.ts";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

test("repeats its body for each item, whose fields it names by ./", () => {
  const template =
    '{{#rows "/luggage"}}{{@number}} {{value "./what"}} {{value "/luggage/*/pieces"}};{{/rows}}';
  expect(printTemplate(template, sampleGuest)).toBe("1 Сумка 2;2 Зонт 1;");
});

test.each([
  ['{{#rows "/luggage" min=3}}{{@index}}{{/rows}}', sampleGuest, "012"],
  ['{{#rows "/luggage" min=3}}{{@index}}{{/rows}}', undefined, "012"],
  ['{{#rows "/luggage"}}{{@index}}{{else}}пусто{{/rows}}', undefined, "0"],
  ['{{#rows "/luggage" min=0}}{{@index}}{{else}}пусто{{/rows}}', undefined, "пусто"],
])("%s", (template, data, markup) => {
  expect(printTemplate(template, data)).toBe(markup);
});

test("the rest of the form is at hand in a row", () => {
  const template = '{{#rows "/luggage"}}{{value "/nights"}}{{form.id}};{{/rows}}';
  expect(printTemplate(template, sampleGuest)).toBe("3sample;3sample;");
});

describe("a list with x-key", () => {
  const properties = keyedFields;
  const template =
    '{{#rows "/outings" every=true}}{{#if @group}}[{{@group}}] {{/if}}{{@number}} {{value "./code"}} {{value "./guide" blank="none"}};{{/rows}}';
  const only = template.replace(" every=true", "");
  const chosen = { outings: [{ code: "walk", guide: "Иван" }, { code: "boat" }] };

  test.each([
    [template, undefined, "[На воде] 1 Лодка ;2.1 Плот ;[На суше] 3 Прогулка ;"],
    [template, chosen, "[На воде] 1 Лодка ;2.1 Плот ;[На суше] 3 Прогулка Иван;"],
    [only, chosen, "[На воде] 1 Лодка ;[На суше] 3 Прогулка Иван;"],
  ])("%s of %j", (source, data, words) => {
    expect(printTemplate(source, data, { properties })).toBe(words);
  });

  test("nothing that a draft holds vanishes: a second row of an option, unknown options, rows without one", () => {
    const outings = [
      { code: "moon", guide: "А" },
      { guide: "Б" },
      { code: "walk" },
      { code: "walk", guide: "В" },
      {},
    ];
    expect(printTemplate(template, { outings }, { properties })).toBe(
      "[На воде] 1 Лодка ;2.1 Плот ;[На суше] 3 Прогулка ;3 Прогулка В;" +
        '[Не из перечня]  moon А; <span class="blank" style="width:40mm"></span> Б;',
    );
  });

  test("whether a row is chosen, filled tells", () => {
    const source = '{{#rows "/outings" every=true}}{{#filled "./code"}}+{{else}}-{{/filled}}{{/rows}}';
    expect(printTemplate(source, chosen, { properties })).toBe("+-+");
  });

  test("options that the act does not number are counted, groups are not needed", () => {
    const list = {
      type: "array",
      title: "Список",
      "x-key": "code",
      items: { type: "object", properties: { code: { title: "Что", enum: ["да", "нет"] } } },
    };
    const source = '{{#rows "/list" every=true}}{{@group}}{{@number}} {{value "./code"}};{{/rows}}';
    expect(printTemplate(source, undefined, { properties: { list } })).toBe("1 да;2 нет;");
  });
});
