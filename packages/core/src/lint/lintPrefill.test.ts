import { describe, expect, test } from "vitest";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });
const person = { type: "object", title: "Лицо", properties: { name: text("Имя"), born: text("Дата") } };

const letter = {
  "forms/letter/form.json": { id: "letter", title: "Письмо" },
  "forms/letter/schema.json": {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    properties: {
      person,
      score: { type: "integer", title: "Баллы" },
      kinds: { type: "array", title: "Виды", items: { type: "string" } },
    },
  },
};
const schema = {
  properties: {
    person: { ...person, properties: { name: text("Имя") } },
    score: { type: "number", title: "Баллы" },
    kinds: { type: "array", title: "Виды", items: { type: "string" } },
    degree: text("Степень", { "x-computed": "'I'" }),
    free: text("Своя", { "x-computed": { value: "'I'", override: true } }),
    other: { type: "object", title: "Другое", properties: { city: text("Город") } },
  },
};

/** Findings of a form with the given `prefill`. */
function findings(prefill: unknown, extra: { readonly [path: string]: unknown } = {}): readonly string[] {
  const files = smallFiles(
    schema,
    { ...letter, ...extra },
    {
      parameters: { limit: { title: "Предел", value: 7 } },
      prefill: prefill as never,
    },
  );
  return checkDefinitions(files, { today: "2024-12-01" }).map(describeFinding);
}

const row = (to: string, value: string) => findings([{ from: "letter", rows: [{ to, value }] }]);

test("sound rows have no findings", () => {
  expect(
    findings([
      {
        from: "letter",
        rows: [
          { to: "/person", value: "source.person", ask: true, note: "Проверьте." },
          { to: "/person/name", value: "has(source.person.name) ? source.person.name : region.id" },
          { to: "/score", value: "source.score + params.limit" },
          { to: "/kinds", value: "source.kinds.filter(k, k != 'a')" },
          { to: "/free", value: "source.score > 5 ? dyn('II') : dyn(null)" },
        ],
      },
      { from: "small", rows: [{ to: "/kinds", value: "source.kinds" }] },
    ]),
  ).toEqual([]);
});

describe("where", () => {
  test("a form that is not there, or named twice", () => {
    const rows = [{ to: "/score", value: "source.score" }];
    expect(findings([{ from: "leter", rows }])).toEqual([
      "forms/small/form.json#/prefill/0/from: Формы «leter» нет. Возможно, имелось в виду «letter».",
    ]);
    expect(
      findings([
        { from: "letter", rows },
        { from: "letter", rows },
      ]).join(),
    ).toContain("/prefill/1/from: Форма «letter» названа дважды.");
  });

  test("a form that only one region has is known", () => {
    const own = {
      "forms/regions/north/region.json": { id: "north", name: { nominative: "Север" } },
      "forms/regions/north/plan/form.json": { id: "plan", title: "План" },
      "forms/regions/north/plan/schema.json": letter["forms/letter/schema.json"],
    };
    expect(findings([{ from: "plan", rows: [{ to: "/score", value: "source.score" }] }], own)).toEqual([]);
    expect(findings([{ from: "plan", rows: [{ to: "/score", value: "source.scor" }] }], own).length).toBe(1);
  });

  test("a place that is not there, or that is computed", () => {
    expect(row("/persn", "source.person")).toEqual([
      "forms/small/form.json#/prefill/0/rows/0/to: Поля «/persn» в форме нет. Возможно, имелось в виду «/person».",
    ]);
    expect(row("/kinds/*", "'a'").join()).toContain("Поля «/kinds/*» в форме нет.");
    expect(row("/degree", "'I'").join()).toContain("Поле «Степень» вычисляется");
  });
});

describe("what", () => {
  test.each([
    ["source.scor", "Поля «scor» здесь нет. Возможно, имелось в виду «score»."],
    ["record.score", "Имя «record» неизвестно: здесь есть source, params и region."],
    ["has(source.person) ? 1 : 2", "has(source.person) спрашивает о группе полей"],
    ["source.score > 5 ? 1 : null", "Ветви «?» и «:» разного вида"],
    ["source.score +", "Выражение оборвано."],
    ["source.person.name", "Нужно: число, а выражение даёт другое: текст. Куда: «Баллы»."],
  ])("%s", (value, words) => {
    const found = row("/score", value);
    expect(found.length).toBe(1);
    expect(found[0]).toContain("forms/small/form.json#/prefill/0/rows/0/value: ");
    expect(found[0]).toContain(words);
  });

  test("lists and groups of another kind", () => {
    expect(row("/kinds", "source.person.name").join()).toContain("Нужно: список");
    expect(row("/kinds", "[source.score]").join()).toContain("Нужно: текст, а выражение даёт другое: число.");
    expect(row("/person", "source.kinds").join()).toContain("Нужно: группа полей");
    expect(row("/other", "source.person").join()).toContain("нет с этой ни одного общего поля");
  });
});
