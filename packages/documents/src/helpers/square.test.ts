import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

test.each([
  [{ quiet: true }, "☒"],
  [{ quiet: false }, "☐"],
  [{ nights: 1 }, "☐"],
  [undefined, "☐"],
])("%j gives %s", (data, sign) => {
  expect(printTemplate('{{square "/quiet"}}', data)).toBe(`<span class="square">${sign}</span>`);
});

test.each([
  ['{{square "/room" "single"}}', "☒"],
  ['{{square "/room" "double"}}', "☐"],
  ['{{square "/meals" "evening"}}', "☒"],
  ['{{square "/quiet" false}}', "☐"],
])("%s gives %s", (template, sign) => {
  const data = { room: "single", meals: ["evening"], quiet: true };
  expect(printTemplate(template, data)).toBe(`<span class="square">${sign}</span>`);
});
