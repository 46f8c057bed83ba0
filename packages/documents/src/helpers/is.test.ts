import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

test.each([
  ['{{#is "/room" "single"}}да{{else}}нет{{/is}}', "да"],
  ['{{#is "/room" "double"}}да{{else}}нет{{/is}}', "нет"],
  ['{{#is "/room" "double" "single"}}да{{/is}}', "да"],
  ['{{#is "/meals" "evening"}}да{{/is}}', "да"],
  ['{{#is "/quiet" true}}да{{/is}}', "да"],
])("%s: %s", (template, word) => {
  expect(printTemplate(template, sampleGuest)).toBe(word);
});

test("nothing is chosen in a blank", () => {
  expect(printTemplate('{{#is "/room" "single"}}да{{else}}нет{{/is}}')).toBe("нет");
});
