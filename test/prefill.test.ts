import { join } from "node:path";
import { createCatalogue, type Example, pointerGet, prefill, readExamples } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";

const files = await readDefinitions(join(import.meta.dirname, ".."));
const catalogue = createCatalogue(files);
const today = new Date().toISOString().slice(0, 10);

/** Examples that could be issued; warnings and hints stand in nobody's way. */
const good = readExamples(files).filter(({ form, region, data, today: day = today }) => {
  const problems = catalogue.form(form, region).check(data, { level: "final", today: day });
  return !problems.some(({ severity }) => severity === "error");
});

/** Every pair of forms, the one filled from the other, in the first region that has both, or without a region. */
const pairs = [undefined, ...catalogue.regions.map(({ id }) => id)]
  .flatMap((region) =>
    catalogue
      .forms(region)
      .flatMap(({ id, prefillFrom = [] }) => prefillFrom.map((from) => ({ id, from, region }))),
  )
  .filter(({ id, from }, at, all) => all.findIndex((other) => other.id === id && other.from === from) === at)
  .filter(({ from, region }) => catalogue.forms(region).some((form) => form.id === from));

const documents = (from: string): readonly Example[] => good.filter(({ form }) => form === from);

function hasForm(id: string, region: string | undefined): boolean {
  return catalogue.forms(region).some((form) => form.id === id);
}

/** The region that an example is of, or else that of the pair; both documents of a case are of one region. */
function filled(id: string, example: Example, region: string | undefined, confirmed: readonly string[] = []) {
  const place = example.region ?? region;
  const form = catalogue.form(id, hasForm(id, place) ? place : region);
  const earlier = { form: catalogue.form(example.form, place), data: example.data };
  const day = example.today ?? today;
  return { form, day, ...prefill(form, [earlier], {}, { today: day, confirmed }) };
}

test("some forms are filled from others", () => {
  expect(pairs.length).toBeGreaterThan(0);
});

describe.each(pairs.map((pair) => [pair.from, pair.id, pair] as const))("%s → %s", (from, id, { region }) => {
  const examples = documents(from).map((example) => [example.name, example] as const);

  test("every row gives something in some example", () => {
    const { prefill: sources = [] } = catalogue.resolve(id, region);
    const rows = sources.find((source) => source.from === from)?.rows ?? [];
    const records = examples.map(([, example]) => {
      const { asked } = filled(id, example, region);
      const confirmed = asked.map(({ pointer }) => pointer);
      const { form, day, data } = filled(id, example, region, confirmed);
      return form.compute(data, day);
    });
    const silent = rows.filter(({ to }) => records.every((record) => pointerGet(record, to) === undefined));
    expect(silent.map(({ to }) => to)).toEqual([]);
  });

  test.each(examples)("%s: nothing is refused, and the result is a sound draft", (_, example) => {
    const { form, day, data, asked, refused } = filled(id, example, region);
    expect(refused).toEqual([]);
    expect(form.check(data, { level: "draft", today: day })).toEqual([]);
    const confirmed = asked.map(({ pointer }) => pointer);
    const whole = filled(id, example, region, confirmed);
    expect([whole.asked, whole.refused]).toEqual([[], []]);
    expect(form.check(whole.data, { level: "draft", today: day })).toEqual([]);
  });
});
