import { expect, test } from "vitest";
import { keyedFields } from "../testing/keyedForm.ts";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

test.each([
  ['{{value "/guest"}}', "Образцова Анна"],
  ['{{value "/guest" style="short"}}', "Образцова А."],
  ['{{value "/nights" "/room" "/neighbour"}}', "3, на одного"],
  ['{{value "/arrival"}}', "08.10.2024"],
  ['{{value "/wish"}}', "Чай &amp; &lt;мёд&gt;"],
  ['{{value "/luggage/*/what"}}', "Сумка, Зонт"],
])("%s prints %s", (template, markup) => {
  expect(printTemplate(template, sampleGuest)).toBe(markup);
});

test("keeps the lines of a text", () => {
  expect(printTemplate('{{value "/wish"}}', { wish: "раз\r\nдва" })).toBe("раз<br>два");
});

test("leaves a ruled place of the given width where there is nothing", () => {
  expect(printTemplate('{{value "/wish" blank="60mm"}}')).toBe(
    '<span class="blank" style="width:60mm"></span>',
  );
  expect(printTemplate('{{value "/wish"}}', { nights: 1 })).toContain("width:40mm");
});

test("leaves nothing where nothing is wanted", () => {
  expect(printTemplate('<td>{{value "/wish" blank="none"}}</td>')).toBe("<td></td>");
});

test("prints in a way that the field names, or its line where that way has nothing", () => {
  const template = '{{value "/who" style="genitive"}}';
  const more = { properties: keyedFields };
  expect(printTemplate(template, { who: { last: "Рощин", ofWhom: "Рощина" } }, more)).toBe("Рощина");
  expect(printTemplate(template, { who: { last: "Рощин" } }, more)).toBe("Рощин");
});
