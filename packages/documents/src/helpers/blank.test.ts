import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

test.each([
  [undefined, "бланк"],
  [{}, "бланк"],
  [{ guest: { last: "" }, luggage: [] }, "бланк"],
  [{ quiet: false }, "лист"],
])("%j: %s", (data, word) => {
  expect(printTemplate("{{#blank}}бланк{{else}}лист{{/blank}}", data)).toBe(word);
});
