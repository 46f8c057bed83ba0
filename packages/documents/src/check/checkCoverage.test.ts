import { createCatalogue } from "@formulyar/core";
import { expect, test } from "vitest";
import { documentSources } from "../document/documentSources.ts";
import { keyedFields } from "../testing/keyedForm.ts";
import { sampleFields } from "../testing/sampleForm.ts";
import { type TestForm, testFiles } from "../testing/testForm.ts";
import { checkDocument } from "./checkDocument.ts";

const { guest, room, luggage, note } = sampleFields;

function unprinted(template: string, more: Partial<TestForm> = {}) {
  const catalogue = createCatalogue(
    testFiles({ properties: { guest, room, luggage, note }, template, ...more }),
  );
  const form = catalogue.form("sample");
  return checkDocument(form, documentSources(catalogue, form)).filter(
    ({ file }) => file === "forms/sample/schema.json",
  );
}

const pointers = (template: string, more?: Partial<TestForm>) =>
  unprinted(template, more).map(({ pointer }) => pointer);

test("names a field that the template does not print, and how to mend it", () => {
  expect(unprinted('{{value "/guest" "/room" "/luggage/*/what"}}')).toEqual([
    {
      severity: "error",
      file: "forms/sample/schema.json",
      pointer: "/properties/luggage/items/properties/pieces",
      reason: "поля «Мест» (/luggage/*/pieces) нет в документе: templates/sample.hbs его не называет.",
      mend: 'Напечатайте его в шаблоне, например {{value "/luggage/*/pieces"}}, дайте разделу в ui.json место (slot) или пометьте поле x-print: false.',
    },
  ]);
});

test.each([
  ['{{value "/guest" "/room" "/luggage"}}', []],
  ['{{value "/guest" "/room"}}{{#rows "/luggage"}}{{value "./what"}}{{line "./pieces"}}{{/rows}}', []],
  ['{{record.guest.first}}{{value "/guest/last" "/room" "/luggage"}}', []],
  ['{{#filled "/guest"}}{{label "/guest"}}{{/filled}}{{value "/room" "/luggage"}}', ["last", "first"]],
  [
    '{{#blank}}{{value "/guest"}}{{else}}{{value "/guest/last"}}{{/blank}}{{value "/room" "/luggage"}}',
    ["first"],
  ],
])("%s leaves %j", (template, names) => {
  expect(pointers(template)).toEqual(names.map((name) => `/properties/guest/properties/${name}`));
});

test("counts what partials and phrases print", () => {
  const more = {
    manifest: { texts: { who: { title: "Кто", text: '{{value "/guest"}}' } } },
    partials: { list: "{{value field}}" },
  };
  expect(pointers('{{text "who"}}{{> list field="/luggage"}}{{value "/room"}}', more)).toEqual([]);
});

test("a slot prints the fields of its sections", () => {
  const ui = {
    sections: [{ id: "all", title: "Всё", slot: "all", fields: ["/guest", "/room", "/luggage", "/note"] }],
  };
  expect(pointers('{{slot "all"}}', { ui })).toEqual([]);
  expect(pointers('{{slot "other"}}', { ui })).toHaveLength(5);
});

test("a section that the template lays out itself must be laid out whole, except for what a region adds", () => {
  const ui = {
    sections: [{ id: "all", title: "Всё", slot: "all", fields: ["/guest", "/room", "/luggage", "/note"] }],
  };
  const template = '{{value "/guest" "/luggage"}}{{slot "all"}}';
  expect(pointers(template, { ui })).toEqual(["/properties/room"]);
  const catalogue = createCatalogue(
    testFiles({
      properties: { guest, room, luggage, note },
      template,
      ui,
      region: { name: { nominative: "Край" } },
    }),
  );
  const regional = catalogue.form("sample", "area");
  expect(checkDocument(regional, documentSources(catalogue, regional))).toEqual([]);
});

test("doubts when an option is never printed", () => {
  expect(unprinted('{{option "/room" "single"}}{{value "/guest" "/luggage"}}')).toMatchObject([
    {
      severity: "warning",
      pointer: "/properties/room",
      reason: expect.stringContaining("вариант «на двоих»"),
    },
  ]);
});

test("a form without a template is printed whole", () => {
  const catalogue = createCatalogue(testFiles({ properties: { guest } }));
  const form = catalogue.form("sample");
  expect(checkDocument(form, documentSources(catalogue, form))).toEqual([]);
});

test("a block over the fields of a group covers what its body prints of each", () => {
  const { skills } = keyedFields;
  const properties = { skills };
  expect(pointers('{{#fields "/skills"}}{{label "."}}{{value "."}}{{/fields}}', { properties })).toEqual([]);
  expect(pointers('{{#fields "/skills"}}{{label "."}}{{/fields}}', { properties })).toEqual(
    ["swim", "sing", "dive"].map((name) => `/properties/skills/properties/${name}`),
  );
  const both = '{{#fields "/skills"}}{{square "." "low"}}{{square "." "high"}}{{/fields}}';
  expect(unprinted(both, { properties })).toEqual([]);
  expect(unprinted(both.replace('{{square "." "high"}}', ""), { properties })).toMatchObject([
    { severity: "warning", pointer: "/properties/skills/properties/swim" },
    { severity: "warning", pointer: "/properties/skills/properties/sing" },
    { severity: "warning", pointer: "/properties/skills/properties/dive" },
  ]);
});

test("a row for every option covers the list when its body prints each column", () => {
  const { outings } = keyedFields;
  const template = '{{#rows "/outings" every=true}}{{value "./code"}}{{/rows}}';
  expect(pointers(template, { properties: { outings } })).toEqual([
    "/properties/outings/items/properties/guide",
  ]);
});

test("what rest=true prints is printed; what is never shown needs no place", () => {
  const named = '{{value "/guest/last" "/luggage"}}{{option "/room" "single"}}';
  const rest =
    '{{#fields "/guest" rest=true}}{{value "."}}{{/fields}}{{#choices "/room" rest=true}}{{option "."}}{{/choices}}';
  expect(pointers(named + rest)).toEqual([]);
  const properties = { guest, room: { ...room, "x-visible": "false" }, luggage, note };
  expect(pointers('{{value "/guest" "/luggage"}}', { properties })).toEqual([]);
});
