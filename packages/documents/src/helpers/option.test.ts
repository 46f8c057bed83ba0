import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

test.each([
  ['{{option "/room" "single"}}', '<span class="option"><span class="square">☒</span> на одного</span>'],
  ['{{option "/room" "double"}}', '<span class="option"><span class="square">☐</span> на двоих</span>'],
  ['{{option "/room" "single" mark="underline"}}', '<span class="option"><u>на одного</u></span>'],
  ['{{option "/room" "double" mark="none"}}', "на двоих"],
  ['{{option "/room" "double" mark="underline"}}', '<span class="option">на двоих</span>'],
])("%s", (template, markup) => {
  expect(printTemplate(template, sampleGuest)).toBe(markup);
});
