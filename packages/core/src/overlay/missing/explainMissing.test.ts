import { describe, expect, test } from "vitest";
import { explainMissing } from "./explainMissing.ts";

const form = {
  form: { parameters: { decisionDays: { value: 10 } }, prefill: [{ from: "application", rows: [] }] },
  schema: {
    properties: {
      name: { title: "Имя" },
      living: { oneOf: [{ const: "flat" }, { const: "group" }] },
      contact: { properties: { phone: {}, email: {} } },
    },
    required: ["name", "living"],
    "x-rules": [{ id: "APP-R01" }, { id: "APP-R15", severity: "warning" }],
  },
  ui: { sections: [{ id: "person", fields: ["/name"] }] },
};

const said = (path: string) => {
  const { reason, mend } = explainMissing(form, path);
  return `${reason} ${mend}`;
};

describe("a name", () => {
  test.each([
    ["$.schema.properties.nmae", "В «$.schema.properties» нет «nmae». Возможно, имелось в виду «name»."],
    ["$.shcema.properties.name", "В «$» нет «shcema». Возможно, имелось в виду «schema»."],
    [
      "$.schema.properties.phone.title",
      "В «$.schema.properties» нет «phone». Такое имя теперь есть здесь: $.schema.properties.contact.properties.phone.",
    ],
    ["$.form.parameters.minimumAge", "В «$.form.parameters» нет «minimumAge». Здесь есть: decisionDays."],
    ["$..['x-rulse']", "Нигде в «$» нет «x-rulse». Возможно, имелось в виду «x-rules»."],
    [
      "$.ui.sections.person",
      "«$.ui.sections» – список, имени «person» в нём нет. Место в списке выбирают номером или условием, например [?@.id=='…'].",
    ],
    [
      "$.schema.properties.name.title.text",
      "В «$.schema.properties.name.title» нет полей. Поправьте или уберите это изменение.",
    ],
  ])("%s", (path, words) => {
    expect(said(path)).toBe(words);
  });
});

describe("a condition", () => {
  test.each([
    ["$.schema['x-rules'][?@.id=='APP-R51']", "Правила «APP-R51» нет. Возможно, имелось в виду «APP-R15»."],
    ["$.schema..['x-rules'][?'APP-R10'==@.id].severity", "Правила «APP-R10» нет."],
    ["$..[?@.const=='grup']", "Варианта «grup» нет. Возможно, имелось в виду «group»."],
    ["$.ui.sections[?@.id=='people'].fields", "Раздела «people» нет."],
    ["$.schema.required[?@=='nmae']", "Значения «nmae» нет. Возможно, имелось в виду «name»."],
    ["$.form.prefill[?@.from=='aplication']", "Источника заполнения «aplication» нет."],
    [
      "$.schema['x-rules'][?@.severty=='error']",
      "ни у чего нет «severty». Возможно, имелось в виду «severity».",
    ],
    ["$.schema['x-rules'][?@.severity=='error']", "Места, где severity – «error» нет. Есть: warning."],
    ["$.schema['x-rules'][?@.id=='APP-R01' && @.severity]", "подходит под условие"],
    ["$.form.prefill[0].rows[?@.to=='/a']", "В «$.form.prefill[0].rows» ничего нет."],
  ])("%s", (path, words) => {
    expect(said(path)).toContain(words);
  });
});

test("a number", () => {
  expect(said("$.ui.sections[4]")).toContain(
    "нет места с номером 4: мест 1, счёт с нуля. Надёжнее выбирать условием",
  );
  expect(said("$.schema[0]")).toContain("«$.schema» – не список.");
  expect(said("$.ui.sections[3:]")).toContain("таких мест нет");
});
