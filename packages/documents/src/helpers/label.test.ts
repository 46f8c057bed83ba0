import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

test("prints the title of a field, in a row too", () => {
  expect(printTemplate('{{label "/guest/last"}}')).toBe("Фамилия");
  expect(printTemplate('{{#rows "/luggage"}}{{label "./what"}}{{/rows}}')).toBe("Что");
});
