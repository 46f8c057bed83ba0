import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

test.each([
  ['{{#filled "/guest"}}да{{else}}нет{{/filled}}', { guest: { last: "Образцова" } }, "да"],
  ['{{#filled "/guest"}}да{{else}}нет{{/filled}}', { guest: {}, nights: 1 }, "нет"],
  ['{{#filled "/wish" "/nights"}}да{{/filled}}', { nights: 0 }, "да"],
  ['{{#filled "/luggage"}}да{{else}}нет{{/filled}}', { luggage: [], nights: 1 }, "нет"],
  ['{{#filled "/note"}}да{{/filled}}', { note: "внутреннее тоже" }, "да"],
  ['{{#filled "/wish"}}да{{else}}нет{{/filled}}', undefined, "нет"],
])("%s with %j: %s", (template, data, word) => {
  expect(printTemplate(template, data)).toBe(word);
});
