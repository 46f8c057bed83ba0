import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";

const template = '{{#visible "/neighbour"}}да{{else}}нет{{/visible}}';

test.each([
  [{ room: "double" }, "да"],
  [{ room: "single" }, "нет"],
  [undefined, "да"],
])("%j: %s", (data, word) => {
  expect(printTemplate(template, data)).toBe(word);
});

test("what is hidden is not printed, though it is in the data", () => {
  expect(printTemplate('[{{value "/neighbour"}}]', { room: "single", neighbour: "Примеров" })).not.toContain(
    "Примеров",
  );
});
