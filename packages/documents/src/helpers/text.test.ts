import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

function phrase(text: string) {
  return { manifest: { texts: { phrase: { title: "Фраза", text } } } };
}

test("prints a phrase with values of the record, the region and the form", () => {
  const text = "{{record.wish}} – {{region.name.nominative}}, {{form.title}}";
  expect(printTemplate('{{text "phrase"}}', sampleGuest, { ...phrase(text), region: {} })).toBe(
    "Чай &amp; &lt;мёд&gt; – Примерная область, Проверочный лист",
  );
});

test("keeps the lines of a phrase, and has the helpers", () => {
  expect(printTemplate('{{text "phrase"}}', sampleGuest, phrase('Дом\n{{value "/nights"}}'))).toBe(
    "Дом<br>3",
  );
});

test("in a table, a phrase is about the row", () => {
  const template = '{{#rows "/luggage"}}{{text "phrase"}};{{/rows}}';
  expect(printTemplate(template, sampleGuest, phrase('{{value "/luggage/*/what"}}'))).toBe("Сумка;Зонт;");
});
