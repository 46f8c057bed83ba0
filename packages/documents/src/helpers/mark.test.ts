import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

test.each([
  ['[{{mark "/room" "single"}}]', "[+]"],
  ['[{{mark "/room" "double"}}]', "[]"],
  ['[{{mark "/meals" "evening" sign="<x>"}}]', "[&lt;x&gt;]"],
])("%s prints %s", (template, markup) => {
  expect(printTemplate(template, sampleGuest)).toBe(markup);
});

test("prints no sign in a blank", () => {
  expect(printTemplate('[{{mark "/room" "single"}}]')).toBe("[]");
});
