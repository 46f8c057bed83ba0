import { expect, test } from "vitest";
import type { FormTarget } from "../catalogue/readTarget.ts";
import { factsDifference } from "./factsDifference.ts";
import { factsOf } from "./formFacts.ts";

const target: FormTarget = {
  form: { id: "f", title: "Форма", parameters: { days: { title: "Дней", value: 10 } } },
  schema: {
    type: "object",
    required: ["a"],
    properties: {
      a: { type: "string", title: "А", oneOf: [{ const: "x", title: "Икс" }] },
      list: {
        type: "array",
        title: "Список",
        items: { type: "object", properties: { b: { type: "number" } } },
      },
    },
    "x-rules": [{ id: "R-1", rule: "true", message: "м" }],
  },
  ui: {
    sections: [{ id: "s", title: "Раздел", fields: ["/a"] }],
    fields: { "/a": { "ui:options": { help: "п" } } },
  },
};

test("facts have stable names and plain values", () => {
  const facts = Object.fromEntries(factsOf(target));
  expect(facts).toMatchObject({
    "/form/title": "Форма",
    "/parameters/days/value": 10,
    "/fields/~1a/kind": "choice",
    "/fields/~1a/required": true,
    "/fields/~1a/options": ["x"],
    "/options/~1a/x/label": "Икс",
    "/fields/~1list/kind": "table",
    "/fields/~1list~1*~1b/required": false,
    "/rules/R-1": [{ place: "", rule: "true", message: "м" }],
    "/screen/sections": ["s"],
    "/places/~1a": "s",
    "/inputs/~1a/ui:help": "п",
  });
});

test("a difference names what changed and both values", () => {
  const { days } = target.form.parameters ?? {};
  const other: FormTarget = {
    ...target,
    form: { ...target.form, parameters: days ? { days: { ...days, value: 7 } } : {} },
    ui: { sections: [] },
  };
  expect(factsDifference(factsOf(target), factsOf(other))).toEqual([
    { key: "/parameters/days/value", before: 10, after: 7 },
    { key: "/screen/sections", before: ["s"], after: [] },
    { key: "/sections/s/title", before: "Раздел" },
    { key: "/sections/s/fields", before: ["/a"] },
    { key: "/places/~1a", before: "s" },
    { key: "/inputs/~1a/ui:help", before: "п" },
  ]);
  expect(factsDifference(factsOf(target), factsOf(structuredClone(target)))).toEqual([]);
});
