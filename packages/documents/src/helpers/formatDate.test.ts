import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

const region = { acts: { order: { date: "2024-10-23" } } };

test.each([
  ["{{formatDate region.acts.order.date}}", "23.10.2024"],
  ['{{formatDate region.acts.order.date "long"}}', "23~октября~2024~г."],
])("%s prints %s", (template, text) => {
  expect(printTemplate(template, undefined, { region })).toBe(`<span class="nowrap">${text}</span>`);
});

test("leaves places to write a date that the region does not give", () => {
  expect(printTemplate('{{formatDate region.acts.order.date "long"}}', undefined, { region: {} })).toContain(
    "» ",
  );
});
