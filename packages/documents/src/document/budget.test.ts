import { createCatalogue, type JsonObject } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { analyse } from "../check/analyse.ts";
import { Budget, LIMITS, type Limits } from "../engine/budget.ts";
import { RefusedDocumentError } from "../printer/PrintError.ts";
import { sampleFields } from "../testing/sampleForm.ts";
import { type TestForm, testFiles } from "../testing/testForm.ts";
import { createBody } from "./createBody.ts";
import { documentSources } from "./documentSources.ts";

const today = "2024-12-01";
const bodies = Array.from({ length: 100 }, (_, index) => ({ name: `Орган ${index}` }));

/** Prints a template of the made-up form within limits; the clock goes on by a millisecond at each look. */
function printWithin(
  limits: Partial<Limits>,
  template: string | undefined,
  more: Partial<TestForm> = {},
  data?: JsonObject,
) {
  const files = testFiles({ properties: sampleFields, ...(template !== undefined && { template }), ...more });
  const catalogue = createCatalogue(files);
  const form = catalogue.form("sample", more.region && "area");
  const sources = documentSources(catalogue, form);
  let time = 0;
  const now = () => time++;
  const body = createBody(
    form,
    sources,
    analyse(form, sources),
    () => new Budget({ ...LIMITS, ...limits }, now),
  );
  return () => body.draw(data, today);
}

const luggage = Array.from({ length: 100 }, () => ({ what: "Сумка", pieces: 1 }));
/** 100⁵ rounds: nobody would wait for them. */
const deepRows = `${'{{#rows "/luggage"}}'.repeat(5)}x${"{{/rows}}".repeat(5)}`;
const deepEach = `${"{{#each @root.record.luggage}}".repeat(5)}x${"{{/each}}".repeat(5)}`;
/** 10¹² times the same: each puts in the next ten times. */
const chessboard = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `p${index}`,
    index === 11 ? "x" : `{{> p${index + 1}}}`.repeat(10),
  ]),
);

describe("a document that would never end is refused", () => {
  test("rows within rows", () => {
    const print = printWithin({ steps: 10_000 }, deepRows, {}, { luggage });
    expect(print).toThrow(RefusedDocumentError);
    expect(print).toThrow(/больше 10000 шагов.*Место: templates\/sample\.hbs, строка 1, \{\{#rows\}\}/);
  });

  test("each within each", () => {
    expect(printWithin({ steps: 10_000 }, `\n${deepEach}`, {}, { luggage })).toThrow(
      /шагов.*строка 2, \{\{#each\}\}/,
    );
  });

  test("fields and choices within each other", () => {
    const template = `${'{{#choices "/room"}}'.repeat(30)}x${"{{/choices}}".repeat(30)}`;
    expect(printWithin({ steps: 10_000 }, template)).toThrow(/шагов.*\{\{#choices\}\}/);
  });

  test("partials that put in one another, with the partial that is to blame", () => {
    const print = printWithin({ steps: 10_000 }, "{{> p0}}", { partials: chessboard });
    expect(print).toThrow(/Место: templates\/partials\/p\d+\.hbs/);
  });

  test("phrases that put in one another", () => {
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `t${index}`,
        { title: "Фраза", text: index === 11 ? "x" : `{{text "t${index + 1}"}}`.repeat(10) },
      ]),
    );
    expect(printWithin({ steps: 10_000 }, '{{text "t0"}}', { manifest: { texts } })).toThrow(
      /Место: текст «t\d+»/,
    );
  });
});

describe("what a document gives", () => {
  test("more characters than allowed are refused", () => {
    const template = `{{#each region.bodies}}${"x".repeat(10_000)}{{/each}}`;
    const region = { bodies };
    expect(printWithin({ length: 999_999 }, template, { region })).toThrow("больше 999999 знаков");
    expect(printWithin({ length: 1_000_000 }, template, { region })()).toHaveLength(1_000_000);
  });

  test("of values too", () => {
    const wish = "ж".repeat(1000);
    const template = '{{value "/wish"}}'.repeat(100);
    expect(printWithin({ length: 50_000 }, template, {}, { wish })).toThrow("больше 50000 знаков");
  });

  test("a text that JavaScript cannot hold is named, too", () => {
    const wish = "x".repeat(30_000_000);
    expect(printWithin({}, "{{record.wish}}".repeat(20), {}, { wish })).toThrow(RefusedDocumentError);
  });
});

describe("the time of a document", () => {
  test("is asked for while it is printed", () => {
    const print = printWithin({ time: 5 }, deepRows, {}, { luggage });
    expect(print).toThrow(/шаблон работает дольше 0\.005 с\. Место: templates\/sample\.hbs/);
  });

  test("and for every megabyte, however few the steps", () => {
    const wish = "x".repeat(1_000_000);
    expect(printWithin({ time: 5 }, '{{value "/wish"}}'.repeat(20), {}, { wish })).toThrow("работает дольше");
  });
});

test("the generic document asks, too", () => {
  expect(printWithin({ steps: 50 }, undefined, {}, { luggage })).toThrow(/Место: таблица \/luggage/);
});

test("documents of ours are far from the limits", () => {
  expect(LIMITS.steps).toBeGreaterThan(100_000);
  const many = Array.from({ length: 20_000 }, () => ({ what: "Сумка", pieces: 1 }));
  const template =
    '{{#rows "/luggage"}}<tr><td>{{value "./what"}}</td><td>{{value "./pieces"}}</td></tr>{{/rows}}';
  expect(printWithin({}, template, {}, { luggage: many })().match(/<tr>/g)).toHaveLength(20_000);
});

test("one document does not use up what the next one has", () => {
  const print = printWithin(
    { steps: 250 },
    '{{#rows "/luggage"}}{{value "./what"}}{{/rows}}',
    {},
    { luggage },
  );
  expect(print()).toBe(print());
});

test("data that are nested without end are refused, not a crash", () => {
  let wish: JsonObject = {};
  for (let depth = 0; depth < 20_000; depth++) wish = { a: wish };
  expect(printWithin({}, undefined, {}, { wish })).toThrow(/данные вложены глубже 100 уровней/);
});

describe("{{#each}} of ours is Handlebars' own", () => {
  const region = { bodies: [{ name: "а" }, { name: "б" }] };
  test.each([
    [
      "{{#each region.bodies}}{{@index}}{{name}}{{#if @first}},{{/if}}{{#if @last}}.{{/if}}{{/each}}",
      "0а,1б.",
    ],
    ["{{#each region.bodies as |one at|}}{{at}}{{one.name}}{{/each}}", "0а1б"],
    [
      "{{#each region.bodies}}{{#each this}}{{@key}}={{this}} {{../name}};{{/each}}{{/each}}",
      "name=а а;name=б б;",
    ],
    ["{{#each region.acts}}x{{else}}нет{{/each}}", "нет"],
    ["{{#each region.name}}{{@key}}:{{this}}{{/each}}", "nominative:Примерная область"],
    ["{{#each form.title}}x{{else}}нет{{/each}}", "нет"],
  ])("%s", (template, expected) => {
    expect(printWithin({}, template, { region })().replaceAll("\u00a0", " ")).toBe(expected);
  });
});
