import { expect, test } from "vitest";
import { findingsOf } from "../testing/findings.ts";
import { keyedFields } from "../testing/keyedForm.ts";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

const third = { target: "$.schema.properties.room.oneOf", update: { const: "suite", title: "люкс" } };
const wordsOf = (...given: Parameters<typeof printTemplate>) =>
  printTemplate(...given).replaceAll(/<[^>]+>/g, "");

test("repeats its body for each option; the option at hand needs no code", () => {
  const template =
    '{{#choices "/room"}}{{@number}} {{option "."}} {{square "."}}{{mark "." sign="+"}};{{/choices}}';
  expect(wordsOf(template, sampleGuest)).toBe("1 ☒ на одного ☒+;2 ☐ на двоих ☐;");
  expect(wordsOf(template)).toBe("1 ☐ на одного ☐;2 ☐ на двоих ☐;");
});

test("the number that the act gives, the words alone", () => {
  const template =
    '{{#choices "/outings/*/code"}}{{@number}} {{option "." mark="none"}}{{#if @last}}.{{else}}, {{/if}}{{/choices}}';
  expect(wordsOf(template, undefined, { properties: keyedFields })).toBe("1 Лодка, 3 Прогулка, 2.1 Плот.");
});

test("rest=true: the options that the template does not name, those that a region adds", () => {
  const template =
    '{{option "/room" "single"}} {{option "/room" "double"}}{{#choices "/room" rest=true}} и {{option "."}}{{/choices}}';
  expect(wordsOf(template, sampleGuest)).toBe("☒ на одного ☐ на двоих");
  expect(wordsOf(template, { room: "suite" }, { region: {}, actions: [third] })).toBe(
    "☐ на одного ☐ на двоих и ☒ люкс",
  );
});

test("what is hidden has no options", () => {
  const properties = {
    a: { title: "А", oneOf: [{ const: "x", title: "икс" }], "x-visible": "self.b == 'y'" },
    b: { type: "string", title: "Б" },
  };
  const template = '{{#choices "/a"}}{{option "."}}{{else}}нет{{/choices}}';
  expect(wordsOf(template, { b: "z" }, { properties })).toBe("нет");
  expect(wordsOf(template, { b: "y" }, { properties })).toBe("☐ икс");
});

test.each([
  ['{{#choices "/wish"}}{{/choices}}', "строка 1: у поля «Пожелания» (/wish) нет списка вариантов."],
  ['{{option "/room"}}', "строка 1: слову «option» не назван вариант поля «Комната» (/room)."],
  ['{{mark "/room"}}', "строка 1: слову «mark» не назван вариант поля «Комната» (/room)."],
])("%s is refused", (template, reason) => {
  expect(findingsOf(template)[0]).toContain(reason);
});
