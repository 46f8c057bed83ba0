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
    "templates/print.css строка 1: стиль подключает другой файл (@import).",
    "templates/partials/lost.hbs строка 1: элемент <script> в документе не допускается.",
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

test("looks at the templates of older editions", () => {
  const files = testFiles({ properties: { wish }, template: '{{value "/wish"}}' });
  const older = "forms/sample/editions/2020";
  const dated = {
    ...files,
    "forms/sample/form.json": { ...(files["forms/sample/form.json"] as object), effectiveFrom: "2024-01-01" },
    [`${older}/form.json`]: { id: "sample", title: "Образец", edition: "2020" },
    [`${older}/schema.json`]: { type: "object", properties: { old: { type: "string", title: "Прежнее" } } },
    [`${older}/template.hbs`]: '{{value "/wish"}}{{value "/old"}}',
  };
  const findings = checkTemplates(createCatalogue(dated)).map(({ file, reason }) => `${file} ${reason}`);
  expect(findings).toEqual([`${older}/template.hbs строка 1: поля «/wish» в форме нет.`]);
  const { [`${older}/template.hbs`]: _, ...bare } = dated as Record<string, unknown>;
  const [found] = checkTemplates(createCatalogue(bare));
  expect(found).toMatchObject({
    file: `${older}/form.json`,
    reason: expect.stringMatching(/^Редакция «2020» печатается по новому шаблону, а он ей не подходит: /),
    mend: `Положите шаблон этой редакции в ${older}/template.hbs.`,
  });
});

test("what a region's change does to the document is told of at the change", () => {
  const files = {
    ...testFiles({
      properties: { wish },
      template: '{{value "/wish"}}{{text "note"}}{{region.acts.order.number}}',
      manifest: { texts: { note: { title: "Отметка", text: "Отметка" } } },
      region: {},
    }),
    "forms/regions/area/sample.overlay.json": {
      overlay: "1.1.0",
      info: { title: "Изменения", version: "1" },
      actions: [
        { target: "$.form.title", description: "название", update: "Лист" },
        { target: "$.form.texts.note", description: "отметка", update: { text: "{{record.wich}}" } },
      ],
    },
  };
  const findings = checkTemplates(createCatalogue(files));
  expect(findings.map(({ severity, file, pointer, reason }) => [severity, file, pointer, reason])).toEqual([
    ["error", "forms/regions/area/sample.overlay.json", "/actions/1", "поля «record.wich» в форме нет."],
    [
      "warning",
      "forms/regions/area/region.json",
      "",
      "Значения «region.acts.order.number» нет, а документы его печатают: останется пустое место.",
    ],
  ]);
});

test("leaves definitions that do not compile to the check of definitions", () => {
  const files = testFiles({ properties: { wish: { ...wish, "x-visible": "((" } }, template: "{{" });
  expect(checkTemplates(createCatalogue(files))).toEqual([]);
});
