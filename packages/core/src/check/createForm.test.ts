import { describe, expect, test } from "vitest";
import { problemsOf, smallForm } from "../testing/smallForm.ts";

const text = { type: "string", minLength: 1 };

describe("levels", () => {
  const form = smallForm({
    properties: {
      person: {
        type: "object",
        title: "Человек",
        properties: {
          name: { ...text, title: "Имя" },
          born: { type: "string", format: "date", title: "Родился" },
        },
        required: ["name", "born"],
      },
      note: { ...text, maxLength: 3, title: "Заметка" },
    },
    required: ["person"],
  });

  test("an empty record at level draft has no problems", () => {
    expect(problemsOf(form, {}, "draft")).toEqual([]);
  });

  test("a missing group and an empty one are the same: what is missing is named leaf by leaf", () => {
    const missing = ["required /person/name", "required /person/born"];
    expect(problemsOf(form, {})).toEqual(missing);
    expect(problemsOf(form, { person: {} })).toEqual(missing);
  });

  test("a draft looks at types, formats and patterns of what is there", () => {
    expect(problemsOf(form, { person: { born: "2024-02-30" }, note: 5 }, "draft")).toEqual([
      "type /note",
      "format /person/born",
    ]);
  });

  test("unknown data is named, never dropped", () => {
    expect(problemsOf(form, { nmae: 1, person: { x: 1 } }, "draft")).toEqual([
      "additionalProperties /nmae",
      "additionalProperties /person/x",
    ]);
  });

  test("what is no object is one problem", () => {
    for (const data of [null, 5, "text", []]) expect(problemsOf(form, data)).toEqual(["type "]);
  });

  test("messages are Russian and name the title, not the id", () => {
    const messages = form.check(
      { person: { name: "А" }, note: "длинно" },
      { level: "final", today: "2024-12-01" },
    );
    expect(messages.map((problem) => problem.message)).toEqual([
      "Поле «Заметка» слишком длинное: помещается не больше 3 знаков.",
      "Заполните поле «Родился».",
    ]);
  });
});

describe("rules", () => {
  const form = smallForm(
    {
      properties: {
        from: { type: "string", format: "date", title: "Начало" },
        to: {
          type: "string",
          format: "date",
          title: "Конец",
          "x-rules": [{ id: "R-2", rule: "self >= record.from", message: "Рано." }],
        },
        count: {
          type: "integer",
          title: "Число",
          minimum: 1,
          "x-rules": [{ id: "R-3", keywords: ["minimum"], severity: "warning", message: "Мало." }],
        },
        rows: {
          type: "array",
          title: "Строки",
          items: {
            type: "object",
            properties: {
              n: {
                type: "integer",
                title: "N",
                "x-rules": [{ id: "R-4", rule: "self + 1 <= params.max", message: "Больше {params.max}." }],
              },
            },
          },
        },
      },
      "x-basis": "п. 1",
      "x-rules": [
        {
          id: "R-1",
          rule: "!has(record.from) || age(record.from, today()) < 1",
          at: "/from",
          message: "Давно: {formatDate(record.from)}.",
          severity: "info",
          basis: "п. 2",
        },
      ],
    },
    { parameters: { max: { title: "Предел", value: 3 } } },
  );

  test("a rule about what is not filled in waits", () => {
    expect(problemsOf(form, { to: "2024-01-01" })).toEqual([]);
  });

  test("a rule tells where, how grave, and the ground, with values in its message", () => {
    expect(form.check({ from: "2020-05-01" }, { level: "final", today: "2024-12-01" })).toEqual([
      { path: "/from", rule: "R-1", severity: "info", message: "Давно: 01.05.2020.", basis: "п. 2" },
    ]);
  });

  test("problems come in the order of the form, rows by their number", () => {
    const rows = Array.from({ length: 11 }, (_, n) => ({ n: n === 1 || n === 10 ? 9 : 1 }));
    const data = { rows, count: 0, to: "2024-01-01", from: "2024-11-01" };
    expect(problemsOf(form, data)).toEqual(["R-2 /to", "R-3 /count", "R-4 /rows/1/n", "R-4 /rows/10/n"]);
  });

  test("a list with repeated or too many rows still counts as filled in", () => {
    const list = smallForm({
      properties: {
        phones: {
          type: "array",
          title: "Телефоны",
          maxItems: 2,
          uniqueItems: true,
          items: { type: "string", title: "Телефон" },
        },
      },
      "x-rules": [{ id: "R-5", rule: "has(record.phones)", message: "Нет телефона." }],
    });
    expect(problemsOf(list, {})).toEqual(["R-5 "]);
    expect(problemsOf(list, { phones: ["1", "1"] })).toEqual(["uniqueItems /phones"]);
    expect(problemsOf(list, { phones: ["1", "2", "3"] })).toEqual(["maxItems /phones"]);
  });

  test("a choice that is not among the options is named by its list, with its ground", () => {
    const choices = smallForm({
      properties: {
        kinds: {
          type: "array",
          title: "Виды",
          "x-basis": "п. 3",
          items: { type: "string", oneOf: [{ const: "a", title: "А" }] },
        },
      },
    });
    expect(choices.check({ kinds: ["b"] }, { level: "final", today: "2024-12-01" })).toMatchObject([
      { path: "/kinds/0", message: "В поле «Виды» выберите одно из предложенных значений.", basis: "п. 3" },
    ]);
  });

  test("no rule runs on a value of the wrong type, and none at level draft", () => {
    expect(problemsOf(form, { to: 7 })).toEqual(["type /to"]);
    expect(problemsOf(form, { from: "2020-05-01" }, "draft")).toEqual([]);
  });
});

describe("visibility", () => {
  const form = smallForm({
    properties: {
      by: {
        oneOf: [
          { const: "self", title: "Сам" },
          { const: "other", title: "Другой" },
        ],
        title: "Кто",
      },
      other: {
        type: "object",
        title: "Другой",
        "x-visible": "record.by == 'other'",
        "x-rules": [{ id: "O-1", keywords: ["required"] }],
        properties: {
          name: { ...text, title: "Имя" },
          isOrg: { type: "boolean", title: "Организация" },
          org: { ...text, title: "Название", "x-visible": "self.isOrg" },
        },
        required: ["name", "org"],
      },
    },
    required: ["by", "other"],
  });

  test("what is hidden is not required; what asks for something not filled in is hidden", () => {
    expect(problemsOf(form, { by: "self" })).toEqual([]);
    expect(problemsOf(form, {})).toEqual(["required /by"]);
    expect(problemsOf(form, { by: "other" })).toEqual(["O-1 /other/name"]);
    expect(problemsOf(form, { by: "other", other: { name: "И", isOrg: true } })).toEqual(["O-1 /other/org"]);
  });

  test("a leftover in a hidden place does not stand in the way, but what no screen could put there is named", () => {
    expect(problemsOf(form, { by: "self", other: { name: "" } })).toEqual([]);
    expect(problemsOf(form, { by: "self", other: { x: 1 } })).toEqual(["additionalProperties /other/x"]);
    expect(problemsOf(form, { by: "self", other: { name: 5 } })).toEqual(["type /other/name"]);
  });

  test("a choice outside the list is one problem without noise", () => {
    expect(problemsOf(form, { by: "nobody" })).toEqual(["oneOf /by"]);
  });

  test("hidden places are told", () => {
    expect([...form.hidden({ by: "other" }, "2024-12-01")]).toEqual(["/other/org"]);
  });
});

describe("computed values", () => {
  const form = smallForm({
    properties: {
      n: { type: "integer", title: "N" },
      double: { type: "integer", title: "Дважды", "x-computed": "self.n * 2" },
      more: { type: "integer", title: "Ещё", "x-computed": { value: "record.double + 1", override: true } },
    },
  });

  test("follow from others, also from computed ones", () => {
    expect(form.compute({ n: 2 }, "2024-12-01")).toEqual({ n: 2, double: 4, more: 5 });
    expect(form.compute({}, "2024-12-01")).toEqual({});
  });

  test("can be overridden only where the form says so", () => {
    expect(problemsOf(form, { n: 2, more: 9 })).toEqual([]);
    expect(problemsOf(form, { n: 2, double: 5 })).toEqual(["x-computed /double"]);
  });

  test("what nothing gives any more is not kept, unless a person may type it", () => {
    expect(form.compute({ double: 4 }, "2024-12-01")).toEqual({});
    expect(form.compute({ double: 4, more: 9 }, "2024-12-01")).toEqual({ more: 9 });
    const [problem] = form.check({ double: 4 }, { level: "draft", today: "2024-12-01" });
    expect(problem).toMatchObject({ path: "/double", rule: "x-computed" });
    expect(problem?.message).toBe(
      "Значение поля «Дважды» вычисляется: пока вычислить его не из чего, уберите его.",
    );
  });

  test("a value that was computed from one that has changed since is computed again", () => {
    expect(form.compute({ n: 3, double: 4 }, "2024-12-01")).toEqual({ n: 3, double: 6, more: 7 });
  });

  test("a group whose only value is not kept is not there", () => {
    const properties = {
      n: { type: "integer", title: "N" },
      double: { type: "integer", title: "Дважды", "x-computed": "self.n * 2" },
    };
    const outer = smallForm({
      properties: { part: { title: "Часть", type: "object", required: ["n"], properties } },
    });
    expect(outer.compute({ part: { double: 4 } }, "2024-12-01")).toEqual({});
    expect(problemsOf(outer, { part: { double: 4 } })).toEqual(["x-computed /part/double"]);
  });

  test("an empty text is no value", () => {
    const empty = smallForm({
      properties: { a: { type: "string", title: "А", "x-computed": { value: "''", override: true } } },
    });
    expect(empty.compute({}, "2024-12-01")).toEqual({});
  });

  test("a rule may adopt an overwritten value", () => {
    const rules = [{ id: "T-R11", keywords: ["x-computed"] }];
    const strict = smallForm({
      properties: { sum: { type: "integer", title: "Сумма", "x-computed": "1 + 1", "x-rules": rules } },
    });
    expect(problemsOf(strict, { sum: 5 })).toEqual(["T-R11 /sum"]);
  });

  test("an overwritten value has the ground of its field", () => {
    const sum = { type: "integer", title: "Сумма", "x-computed": "1 + 1", "x-basis": "п. 4" } as const;
    const grounded = smallForm({ properties: { sum } });
    expect(grounded.check({ sum: 5 }, { level: "draft", today: "2024-12-01" })).toMatchObject([
      { path: "/sum", basis: "п. 4" },
    ]);
  });
});

test("hostile data does not reach what is not data", () => {
  const form = smallForm({
    properties: { a: { type: "string" } },
    "x-rules": [{ id: "R", rule: "dyn(record).constructor == 1", message: "m" }],
  });
  expect(problemsOf(form, JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'))).toEqual([
    "additionalProperties /__proto__",
    "additionalProperties /constructor",
  ]);
});

test("data nested without end is named, not followed", () => {
  const form = smallForm({ properties: { a: { type: "string" } } });
  const deep = JSON.parse(`{"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`);
  expect(problemsOf(form, deep)).toEqual(["additionalProperties /x"]);
});

describe("what is wrong in itself", () => {
  const form = smallForm({
    properties: {
      a: { type: "string", format: "date", title: "А" },
      b: {
        type: "string",
        format: "date",
        title: "Б",
        "x-rules": [{ id: "R-1", rule: "self < record.a", message: "м" }],
      },
      c: { title: "В", type: "string", oneOf: [{ const: "x", title: "Икс" }] },
      list: { type: "array", title: "Г", items: { type: "string", title: "Строка" } },
    },
  });

  test("is not judged by rules about others", () => {
    expect(problemsOf(form, { a: "01.01.2020", b: "2024-01-01" })).toEqual(["format /a"]);
    expect(problemsOf(form, { a: "2020-01-01", b: "2024-01-01" })).toEqual(["R-1 /b"]);
  });

  test("is not called missing by a rule of the group around it", () => {
    const asked = smallForm({
      properties: { months: { type: "integer", title: "Месяцев" } },
      "x-rules": [{ id: "R-2", at: "/months", rule: "has(record.months)", message: "м" }],
    });
    expect(problemsOf(asked, {})).toEqual(["R-2 /months"]);
    expect(problemsOf(asked, { months: 2.5 })).toEqual(["type /months"]);
  });

  test("is one problem, not one for each keyword", () => {
    expect(problemsOf(form, { c: 5 })).toEqual(["type /c"]);
    expect(problemsOf(form, { c: null })).toEqual(["type /c"]);
  });

  test("a hostile record costs little more than an honest one", () => {
    const list = Array.from({ length: 100_000 }, () => ({}));
    expect(problemsOf(form, { list }).length).toBe(1000);
  });
});

test("a field called like a member of every object is missing when it is not there", () => {
  const form = smallForm({
    properties: { constructor: { type: "string", title: "Конструктор" } },
    required: ["constructor"],
  });
  expect(problemsOf(form, {})).toEqual(["required /constructor"]);
});
