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
