import { createCatalogue } from "@formulyar/core";
import { expect, test } from "vitest";
import { sampleFields } from "../testing/sampleForm.ts";
import { testFiles } from "../testing/testForm.ts";
import { checkTemplates } from "./checkTemplates.ts";

const { wish } = sampleFields;

test("checks every form as each region has it, partials and stylesheets; says everything once", () => {
  const files = testFiles({
    properties: { wish },
    template: '{{value "/wich"}}{{slot "x"}}',
    partials: { lost: "<script>" },
    css: "@import 'x';",
    region: {},
  });
  const findings = checkTemplates(createCatalogue(files)).map(({ file, reason }) => `${file} ${reason}`);
  expect(findings).toEqual([
    "templates/sample.hbs строка 1: поля «/wich» в форме нет.",
    "templates/sample.hbs строка 1: ни один раздел формы не печатается в месте «x».",
    "templates/partials/lost.hbs строка 1: элемент <script> в документе не допускается.",
    "templates/print.css строка 1: стиль подключает другой файл (@import).",
  ]);
});

test("takes a region's own template", () => {
  const files = {
    ...testFiles({ properties: { wish }, template: '{{value "/wish"}}', region: {} }),
    "forms/regions/area/sample.hbs": "",
  };
  const findings = checkTemplates(createCatalogue(files));
  expect(findings.map(({ reason }) => reason)).toEqual([
    "поля «Пожелания» (/wish) нет в документе: forms/regions/area/sample.hbs его не называет.",
  ]);
  expect(checkTemplates(createCatalogue(files), { only: (path) => path.endsWith(".hbs") })).toEqual([]);
});

test("leaves definitions that do not compile to the check of definitions", () => {
  const files = testFiles({ properties: { wish: { ...wish, "x-visible": "((" } }, template: "{{" });
  expect(checkTemplates(createCatalogue(files))).toEqual([]);
});
