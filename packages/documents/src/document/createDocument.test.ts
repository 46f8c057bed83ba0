import { createCatalogue, DefinitionError } from "@formulyar/core";
import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";
import { testFiles, testForm } from "../testing/testForm.ts";
import { createDocument } from "./createDocument.ts";
import { documentSources } from "./documentSources.ts";

const today = "2024-12-01";

test("gives a whole page that needs nothing from outside", () => {
  const css = "p { color: black } </style><script>";
  const catalogue = createCatalogue(
    testFiles({ properties: {}, manifest: { title: "Лист <1>" }, template: "<p>Всё</p>", css }),
  );
  const form = catalogue.form("sample");
  const page = createDocument(form, documentSources(catalogue, form)).html(undefined, { today });
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ru">/);
  expect(page).toContain("<title>Лист &lt;1&gt;</title>");
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("p { color: black } <\\/style>");
  expect(page).toContain("@page { size: A4 portrait");
  expect(page.match(/font-family: "Tinos"/g)).toHaveLength(8);
  expect(page).not.toMatch(/url\((?!data:)|src="|href="/);
});

test("fills in computed values, but not in a blank", () => {
  const properties = {
    a: { type: "integer" },
    sum: { type: "integer", "x-computed": "self.a + 1" },
    day: { type: "string", format: "date", "x-computed": "today()" },
  };
  const template = '{{value "/sum"}}{{#filled "/day"}} {{value "/day"}}{{/filled}}';
  expect(printTemplate(template, { a: 2 }, { properties })).toBe("3 01.12.2024");
  expect(printTemplate(template, undefined, { properties })).not.toContain("2024");
  expect(printTemplate(template, {}, { properties })).not.toContain("2024");
});

test("is reused: one record leaves no trace in the next", () => {
  const catalogue = createCatalogue(
    testFiles({ properties: { a: { type: "string" } }, template: '{{value "/a"}}' }),
  );
  const form = catalogue.form("sample");
  const document = createDocument(form, documentSources(catalogue, form));
  const blank = document.html(undefined, { today });
  expect(document.html({ a: "Образцова" }, { today })).toContain("Образцова");
  expect(document.html(undefined, { today })).toBe(blank);
});

test("prints a partial with what stands in it", () => {
  const partials = { frame: "<div>{{> @partial-block}}, {{what}}</div>" };
  expect(
    printTemplate('{{#> frame what="раз"}}{{value "/nights"}}{{/frame}}', sampleGuest, { partials }),
  ).toBe("<div>3, раз</div>");
});

test("refuses a template that is wrong, with every finding", () => {
  const form = testForm({ properties: {} });
  const template = { file: "templates/sample.hbs", text: '{{value "/x"}}\n<script>' };
  const attempt = () => createDocument(form, { template, partials: {}, styles: [] });
  expect(attempt).toThrow(DefinitionError);
  expect(attempt).toThrow(/строка 2: элемент <script>[\s\S]*строка 1: поля «\/x» в форме нет/);
});
