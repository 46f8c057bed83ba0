import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { DefinitionError } from "../model/index.ts";
import { regionalFiles, shortFinding } from "../testing/regionalFiles.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const rule = { id: "S-01", rule: "true", message: "Так нельзя." };
const schema = { properties: { name: { type: "string", title: "Имя", "x-rules": [rule] } } };
const ui = { sections: [{ id: "main", title: "Лицо", fields: ["/name"] }], fields: {} };
const harmless = { target: "$.form", update: { title: "Иначе" } };

function filesWith(target: string, update: unknown) {
  const actions = [harmless, { target, update: update as string }];
  return regionalFiles({ schema, actions, extra: { "forms/small/ui.json": ui } });
}

describe("what a region's change puts where the format has no place for it", () => {
  test.each<[string, string, unknown, string]>([
    [
      "a misspelt word of a field",
      "$.schema.properties.name",
      { titel: "Имя" },
      "Ключ «titel» здесь неизвестен.",
    ],
    [
      "a text for a number",
      "$.schema.properties.name",
      { maxLength: "5" },
      "Здесь должно стоять другое: целое число без кавычек.",
    ],
    [
      "an unknown severity",
      "$.schema..['x-rules'][0]",
      { severity: "fatal" },
      "Здесь можно только: error, warning, info.",
    ],
    ["a misspelt key of the manifest", "$.form", { titel: "Форма" }, "Ключ «titel» здесь неизвестен."],
    [
      "a number where a parameter is",
      "$.form",
      { parameters: { days: 5 } },
      "Здесь должно стоять другое: объект { … }.",
    ],
    [
      "a margin in words",
      "$.form",
      { print: { margins: { left: "5" } } },
      "Здесь должно стоять другое: число без кавычек.",
    ],
    [
      "a section without fields",
      "$.ui.sections",
      [{ id: "more", title: "Ещё" }],
      "Нет обязательного ключа «fields».",
    ],
    [
      "a misspelt word of the screen",
      "$.ui.fields",
      { "/name": { "ui:hlep": "…" } },
      "Ключ «ui:hlep» здесь неизвестен.",
    ],
    [
      "another name of the form",
      "$.form",
      { id: "other" },
      "Ключ «id» – имя или редакция общей формы: регион их не меняет.",
    ],
  ])("%s is told at the change, once, and the form is not used", (_, target, update, reason) => {
    const files = filesWith(target, update);
    const found = checkDefinitions(files, { today: "2024-12-01" }).map(shortFinding);
    expect(found).toEqual([`error small.overlay.json#/actions/1: ${reason}`]);
    expect(() => createCatalogue(files).resolve("small", "north")).toThrow(DefinitionError);
    expect(() => createCatalogue(files).resolve("small")).not.toThrow();
  });

  test("a change of the right shape is silent", () => {
    const files = filesWith("$.schema.properties.name", { title: "Имя и отчество", maxLength: 50 });
    expect(checkDefinitions(files, { today: "2024-12-01" })).toEqual([]);
  });
});

test.each<[string, string, unknown, string]>([
  [
    "a field of which nothing is said",
    "$.schema",
    { properties: { more: { title: "Ещё" } } },
    "Не сказано, что может стоять в поле.",
  ],
  [
    "options of another kind than the field",
    "$.schema.properties.name",
    { oneOf: [{ const: 1, title: "Первое" }] },
    "Вариант «Первое» не того вида, что поле: его нельзя выбрать.",
  ],
])("%s is told at the change", (_, target, update, reason) => {
  const found = checkDefinitions(filesWith(target, update), { today: "2024-12-01" }).map(shortFinding);
  expect(found).toContain(`error small.overlay.json#/actions/1: ${reason}`);
});
