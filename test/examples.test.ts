import { join } from "node:path";
import { createCatalogue, exampleForm, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";
import { everyForm } from "./support/everyForm.ts";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const examples = readExamples(files);

/** The day of examples that do not name theirs: the newest form must not fail when its year is over. */
const today = new Date().toISOString().slice(0, 10);

describe("every example of every form behaves as it says", () => {
  test("there are examples for every form", () => {
    const forms = new Set(examples.map((example) => example.form));
    expect(everyForm(catalogue).filter(({ id }) => !forms.has(id))).toEqual([]);
  });

  test.each(examples.map((example) => [example.file, example] as const))("%s", (_, example) => {
    const form = exampleForm(catalogue, example);
    const problems = form.check(example.data, { level: example.level, today: example.today ?? today });
    if (!example.problems) return expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const found = problems.map(({ path, rule }) => ({ path, rule }));
    const expected = example.problems.map(({ path, rule }) => ({ path, rule }));
    expect(found.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
    for (const wanted of example.problems.filter(({ severity }) => severity !== undefined)) {
      expect(problems).toContainEqual(expect.objectContaining({ ...wanted }));
    }
  });

  test.each(examples.map((example) => [example.file, example] as const))(
    "%s has no problems of a draft unless it is meant to",
    (_, example) => {
      if (example.problems) return;
      expect(exampleForm(catalogue, example).check(example.data, { level: "draft", today })).toEqual([]);
    },
  );
});

describe.each(everyForm(catalogue).map((form) => [form.name, form] as const))("%s", (_, { id, region }) => {
  const regions = catalogue.regions.filter((one) => catalogue.forms(one.id).some((form) => form.id === id));
  const given = new Set(regions.flatMap((one) => Object.keys(catalogue.resolve(id, one.id).region ?? {})));
  const rules = new Set(ruleIds(catalogue.resolve(id, region).schema, given));
  const named = examples
    .filter(({ form }) => form === id)
    .flatMap(({ problems = [] }) => problems.map(({ rule }) => rule));

  test("every rule has an example that breaks it", () => {
    expect([...rules].filter((rule) => !named.includes(rule))).toEqual([]);
  });

  test("every rule has an example that keeps it", () => {
    const keepers = examples.filter(({ form }) => form === id);
    const alwaysBroken = [...rules].filter((rule) =>
      keepers.every(({ problems = [] }) => problems.some((problem) => problem.rule === rule)),
    );
    expect(alwaysBroken).toEqual([]);
  });

  test("an empty record is a sound draft", () => {
    expect(catalogue.form(id, region).check({}, { level: "draft", today })).toEqual([]);
  });

  test("every message is Russian", () => {
    const problems = catalogue.form(id, region).check({}, { level: "final", today });
    expect(
      problems.filter(({ message }) => /[a-z]{3,}/i.test(message.replaceAll(/«[^»]*»|\b[IVX]+\b/g, ""))),
    ).toEqual([]);
  });
});

interface Rule {
  readonly id: string;
  readonly rule?: string;
}

/** Ids of the rules that can fail here: one that reads what no region gives yet cannot. */
function ruleIds(value: unknown, given: ReadonlySet<string>): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    if (key !== "x-rules") return ruleIds(below, given);
    const readable = ({ rule = "" }: Rule) =>
      [...rule.matchAll(/region\.(\w+)/g)].every((read) => given.has(read[1] ?? ""));
    return (below as readonly Rule[]).filter(readable).map((rule) => rule.id);
  });
}

function byPlace(
  a: { readonly path: string; readonly rule: string },
  b: { readonly path: string; readonly rule: string },
): number {
  return a.path.localeCompare(b.path) || a.rule.localeCompare(b.rule);
}
