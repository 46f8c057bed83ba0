import { expect, test } from "vitest";
import { bracketsBelow } from "../engine/bracketsBelow.ts";
import { printTemplate } from "../testing/printTemplate.ts";
import { noBreak } from "./noBreak.ts";
import { spanAll } from "./spanAll.ts";

/** Millions of signs that made the patterns of the layout go over the same text again and again: then this never ends. */
const of = (unit: string, length = 2_000_000) => unit.repeat(Math.floor(length / unit.length));

test.each([
  "№ ",
  "1 ",
  " ",
  "\n",
  "II ",
  "А. ",
  "Ааааа",
  "+7 (123) ",
  "112-233-445 ",
  "января ",
  "п. ",
  "12 час",
  "</span> ",
])("values of %j are kept together", (unit) => {
  expect(
    noBreak(`${of(unit)}x`)
      .replaceAll("\u00a0", " ")
      .replaceAll("\n", " "),
  ).toBe(`${of(unit)}x`.replaceAll("\n", " "));
});

test.each(["<table>", "<tr>", "<td>", "</table>", "<table", "<td", "<table><tr><td>"])(
  "tables of %j",
  (unit) => {
    expect(spanAll(`<td colspan="all">${of(unit)}`)).toBe(`<td colspan="1">${of(unit)}`);
  },
);

test("a table of more rows than a call has arguments", () => {
  const rows = '<tr><td>1</td><td colspan="2">2</td></tr>'.repeat(200_000);
  expect(spanAll(`<table><tr><td colspan="all">x</td></tr>${rows}</table>`)).toBe(
    `<table><tr><td colspan="3">x</td></tr>${rows}</table>`,
  );
});

test.each([" ", "a ", "a (", "(", " ("])("a label of %j", (unit) => {
  expect(bracketsBelow(of(unit)).toHTML()).toBe(of(unit));
});

test("long lists and long texts are printed whole", () => {
  const luggage = Array.from({ length: 20_000 }, (_, index) => ({ what: `Сумка ${index}`, pieces: index }));
  const printed = printTemplate('{{#rows "/luggage"}}{{value "./what"}};{{/rows}}', { luggage });
  expect(printed.match(/Сумка/g)).toHaveLength(20_000);
  expect(printTemplate("{{record.wish}}", { wish: of("<№ 5>", 1_000_000) })).toContain("&lt;№~5&gt;");
});
