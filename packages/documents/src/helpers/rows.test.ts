import { expect, test } from "vitest";
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
