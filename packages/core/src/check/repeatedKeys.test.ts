import { expect, test } from "vitest";
import { problemsOf, smallForm } from "../testing/smallForm.ts";

const code = {
  title: "Услуга",
  type: "string",
  oneOf: [
    { const: "wash", title: "Стирка", "x-number": "1.1" },
    { const: "cook", title: "Готовка" },
  ],
};
const list = {
  title: "Услуги",
  type: "array",
  "x-key": "code",
  "x-basis": "п. 2",
  items: {
    type: "object",
    required: ["code"],
    properties: { code, hours: { title: "Часы", type: "number" } },
  },
};
const twice = { services: [{ code: "wash" }, { code: "cook" }, { code: "wash" }, { code: "wash" }] };

test("each option has one row at most, in a draft as well", () => {
  const form = smallForm({ properties: { services: list } });
  for (const level of ["draft", "final"] as const) {
    expect(problemsOf(form, twice, level)).toEqual(["x-key /services/2/code", "x-key /services/3/code"]);
  }
  expect(problemsOf(form, { services: [{ code: "wash" }, { code: "cook" }] })).toEqual([]);
  expect(problemsOf(form, { services: [{}, {}] }, "draft")).toEqual([]);
});

test("the message names the row by its number and wording, and the rows to choose from", () => {
  const form = smallForm({ properties: { services: list } });
  expect(form.check(twice, { level: "final", today: "2024-12-01" })[0]).toEqual({
    path: "/services/2/code",
    rule: "x-key",
    severity: "error",
    message: "Строка «1.1 Стирка» указана дважды в списке «Услуги»: оставьте одну из строк 1 и 3.",
    basis: "п. 2",
  });
});

test("a rule adopts it like any keyword", () => {
  const rules = [{ id: "R-01", keywords: ["x-key"], severity: "warning", basis: "п. 3" }];
  const form = smallForm({ properties: { services: { ...list, "x-rules": rules } } });
  const [problem] = form.check(twice, { level: "final", today: "2024-12-01" });
  expect(problem).toMatchObject({ rule: "R-01", severity: "warning", basis: "п. 3" });
});

test("a hidden list waits", () => {
  const form = smallForm({ properties: { services: { ...list, "x-visible": "false" } } });
  expect(problemsOf(form, twice)).toEqual([]);
});
