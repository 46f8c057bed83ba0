import { createCatalogue, DefinitionError, type DefinitionFiles } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { createDocument } from "../document/createDocument.ts";
import { documentSources } from "../document/documentSources.ts";
import { sampleFields } from "../testing/sampleForm.ts";
import { testFiles } from "../testing/testForm.ts";
import { checkTemplates } from "./checkTemplates.ts";

const HOSTILE: readonly string[] = [
  "{{record.__proto__.x}}",
  "{{record.constructor.constructor}}",
  "{{region.constructor}}",
  "{{#each record.luggage}}{{this.__proto__}}{{/each}}",
  "{{constructor}}",
  "{{__proto__}}",
  "{{@root.constructor}}",
  "{{lookup record 'constructor'}}",
  "{{lookup (lookup record 'x') 'y'}}",
  "{{> (lookup record 'wish')}}",
  "{{> record.wish}}",
  "{{#> record.wish}}{{/record.wish}}",
  "{{#*inline 'x'}}<script>{{/inline}}{{> x}}",
  "{{* decorator}}",
  "{{#record.wish}}x{{/record.wish}}",
  "{{record.wish record.wish}}",
  "{{record.wish.toString}}",
  "{{#with region as |r|}}{{r.constructor}}{{/with}}",
  "{{#blockHelperMissing record}}x{{/blockHelperMissing}}",
  "{{log record.wish}}",
  "{{{record.wish}}}",
  "{{&record.wish}}",
  "{{~{record.wish}~}}",
  "{{{{raw}}}}<script></script>{{{{/raw}}}}",
  "{{[constructor]}}",
  "{{record.[__proto__].x}}",
  '{{value "/__proto__"}}',
  '{{text "constructor"}}',
  '{{slot "__proto__"}}{{{x}}}',
  "<script>alert(1)</script>",
  "<iframe src=file:///etc/passwd></iframe>",
  "<p onclick='x'>y</p>",
  "<meta http-equiv=refresh content='0;url=http://localhost/'>",
];

/** A catalogue in which the region `area` has one hostile text: in its template, in its wording, in a partial. */
const places: Readonly<Record<string, (text: string) => DefinitionFiles>> = {
  "the region's template": (text) => ({
    ...testFiles({ properties: sampleFields, template: "", region: {} }),
    "forms/regions/area/sample.hbs": text,
  }),
  "a phrase that the region words anew": (text) => ({
    ...testFiles({
      properties: sampleFields,
      template: '{{text "greeting"}}',
      manifest: { texts: { greeting: { title: "Приветствие", text: "Здравствуйте" } } },
      region: {},
      actions: [{ target: "$.form.texts.greeting.text", update: text }],
    }),
  }),
  "a phrase inside an argument": (text) => ({
    ...testFiles({
      properties: sampleFields,
      template: '{{line "/wish" hint=(text "greeting")}}',
      manifest: { texts: { greeting: { title: "Приветствие", text } } },
      region: {},
    }),
  }),
  "a partial": (text) =>
    testFiles({ properties: sampleFields, template: "{{> bad}}", partials: { bad: text }, region: {} }),
};

describe.each(Object.entries(places))("in %s", (_, filesOf) => {
  test.each(HOSTILE)("%s is told by the check and not printed", (text) => {
    const catalogue = createCatalogue(filesOf(text));
    const errors = checkTemplates(catalogue).filter(
      ({ severity, file }) => severity === "error" && !file.endsWith("schema.json"),
    );
    expect(errors).not.toEqual([]);
    const form = catalogue.form("sample", "area");
    expect(() => createDocument(form, documentSources(catalogue, form))).toThrow(DefinitionError);
  });
});

test("a stylesheet of a region's template is refused before anything is printed", () => {
  const files = {
    ...testFiles({ properties: {}, template: "", region: {} }),
    "forms/regions/area/sample.hbs": "<p>x</p>",
    "forms/regions/area/sample.css": "p { background: url(http://169.254.169.254/) }",
  };
  const catalogue = createCatalogue(files);
  const form = catalogue.form("sample", "area");
  expect(() => createDocument(form, documentSources(catalogue, form))).toThrow("стиль загружает");
  expect(checkTemplates(catalogue)).toMatchObject([{ file: "forms/regions/area/sample.css" }]);
});

test("data, region data and titles are text, whatever they look like", () => {
  const evil = `"'><script>alert(1)</script><img src=x onerror=x>{{{record}}}{{> x}}</style></title>`;
  const files = testFiles({
    properties: { ...sampleFields, evil: { type: "string", title: evil } },
    manifest: { title: evil },
    template:
      '<p title="{{region.name.nominative}}">{{region.name.nominative}}{{form.title}}{{label "/evil"}}{{value "/wish"}}{{record.wish}}' +
      '{{line "/wish" prefix=region.name.nominative suffix=region.name.nominative hint=region.name.nominative}}' +
      "{{orBlank region.name.nominative}}{{formatDate region.name.nominative}}{{#each region.name}}{{@key}}{{this}}{{/each}}</p>" +
      '{{options "/room" separator=region.name.nominative}}{{slot "rest"}}{{mark "/quiet" true sign=region.name.nominative}}',
    region: { name: { nominative: evil } },
  });
  const catalogue = createCatalogue(files);
  const form = catalogue.form("sample", "area");
  const page = createDocument(form, documentSources(catalogue, form)).html(
    { wish: evil, quiet: true, arrival: evil },
    { today: "2024-12-01" },
  );
  const body = page.slice(page.indexOf("<body>"));
  expect(body.match(/<(script|img|style|title)/g)).toBeNull();
  expect(body.match(/"'>/g)).toBeNull();
  expect(body.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(10);
  expect(page.match(/<script|<img/g)).toBeNull();
});

test("names of JavaScript in the data are names like any other", () => {
  const data = JSON.parse(
    '{"luggage":[{"__proto__":{"what":"УТЕЧКА"},"constructor":"УТЕЧКА"}],"__proto__":{"wish":"УТЕЧКА"}}',
  );
  const files = testFiles({
    properties: sampleFields,
    template:
      '{{#each record.luggage}}[{{what}}{{> part}}]{{/each}}{{record.wish}}{{value "/wish"}}{{#rows "/luggage"}}{{value "./what" blank="none"}}{{/rows}}',
    partials: { part: "часть" },
  });
  const catalogue = createCatalogue(files);
  const form = catalogue.form("sample");
  const page = createDocument(form, documentSources(catalogue, form)).html(data, { today: "2024-12-01" });
  expect(page).toContain("[часть]");
  expect(page).not.toContain("УТЕЧКА");
  expect(({} as { wish?: string }).wish).toBeUndefined();
});

test("generic documents, too", () => {
  const evil = "<script>alert(1)</script>";
  const files = testFiles({ properties: { a: { type: "string", title: evil } }, manifest: { title: evil } });
  const catalogue = createCatalogue(files);
  const form = catalogue.form("sample");
  const page = createDocument(form, documentSources(catalogue, form)).html(
    { a: evil },
    { today: "2024-12-01" },
  );
  expect(page).not.toContain("<script");
});
