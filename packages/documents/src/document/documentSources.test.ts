import { createCatalogue } from "@formulyar/core";
import { expect, test } from "vitest";
import { testFiles } from "../testing/testForm.ts";
import { documentSources } from "./documentSources.ts";

function sourcesOf(files: Readonly<Record<string, unknown>>, region?: string) {
  const catalogue = createCatalogue(files);
  return documentSources(catalogue, catalogue.form("sample", region));
}

test("finds the template, the partials and the stylesheet", () => {
  const files = testFiles({
    properties: {},
    template: "A",
    partials: { sign: "B", "deep/er": "C" },
    css: "D",
  });
  expect(sourcesOf(files)).toEqual({
    template: { file: "templates/sample.hbs", text: "A" },
    partials: {
      sign: { file: "templates/partials/sign.hbs", text: "B" },
      "deep/er": { file: "templates/partials/deep/er.hbs", text: "C" },
    },
    styles: [{ file: "templates/print.css", text: "D" }],
  });
});

test("a region's own template wins; a form may have none", () => {
  const files = {
    ...testFiles({ properties: {}, template: "A", region: {} }),
    "forms/regions/area/sample.hbs": "R",
  };
  expect(sourcesOf(files, "area").template?.text).toBe("R");
  expect(sourcesOf(files).template?.text).toBe("A");
  expect(sourcesOf(testFiles({ properties: {} }))).toEqual({ partials: {}, styles: [] });
});

test("a template brings the stylesheet of its name, after the shared one", () => {
  const files = {
    ...testFiles({ properties: {}, template: "A", css: "S", region: {} }),
    "templates/sample.css": "F",
    "templates/other.css": "O",
    "forms/regions/area/sample.hbs": "R",
    "forms/regions/area/sample.css": "RS",
  };
  expect(sourcesOf(files).styles.map(({ text }) => text)).toEqual(["S", "F"]);
  expect(sourcesOf(files, "area").styles.map(({ text }) => text)).toEqual(["S", "RS"]);
});
