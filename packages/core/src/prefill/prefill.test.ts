import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { DefinitionError, type Form, type JsonObject } from "../model/index.ts";
import { prefill } from "./prefill.ts";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });
const choice = (title: string, ...codes: readonly string[]) => ({
  title,
  oneOf: codes.map((code) => ({ const: code, title: `«${code}»` })),
});
const name = {
  type: "object",
  title: "Ф. И. О.",
  "x-print": { line: [["{last}", "{first}"]], short: ["{last}", "{first:initial}"] },
  properties: {
    last: text("Фамилия", { maxLength: 20 }),
    first: text("Имя"),
    formal: text("Обращение", {
      "x-computed": { value: "'г-н ' + self.last", override: true },
    }),
    size: { type: "integer", title: "Длина", "x-computed": "size(self.last)" },
  },
};

const letter = {
  name,
  birthDate: text("Дата рождения", { format: "date" }),
  kind: choice("Вид", "new", "old", "other"),
  hasGuard: { type: "boolean", title: "Есть опекун" },
  guard: text("Опекун", { "x-visible": "has(self.hasGuard) && self.hasGuard" }),
  score: { type: "integer", title: "Баллы" },
  degree: text("Степень", { "x-computed": "self.score > 5 ? 'II' : 'I'" }),
  places: { type: "array", title: "Места", items: { type: "string" } },
  rows: {
    type: "array",
    title: "Строки",
    items: {
      type: "object",
      properties: { code: text("Код"), secret: text("Служебное", { "x-print": false }), note: text("Прим.") },
    },
  },
  address: {
    type: "object",
    title: "Адрес",
    properties: {
      city: text("Город"),
      street: text("Улица"),
      mark: text("Отметка", { "x-print": false }),
    },
  },
};

const decision = {
  person: name,
  birthDate: text("Дата рождения", { format: "date" }),
  kind: choice("Вид", "new", "old"),
  guard: text("Опекун"),
  degree: text("Степень"),
  places: { type: "array", title: "Места", items: { type: "string" } },
  rows: {
    type: "array",
    title: "Строки",
    items: { type: "object", properties: { code: text("Код") } },
  },
  address: {
    type: "object",
    title: "Адрес",
    properties: { city: text("Город"), street: text("Улица", { maxLength: 5 }) },
  },
};

const row = (to: string, value: string, more: object = {}) => ({ to, value, ...more });

function formsWith(rows: readonly object[], extra: JsonObject = {}) {
  const form = (id: string, properties: object, manifest: object = {}) => ({
    [`forms/${id}/form.json`]: { id, title: id, ...manifest },
    [`forms/${id}/schema.json`]: {
      $schema: "../../packages/core/schemas/definition.schema.json",
      type: "object",
      properties,
    },
  });
  const catalogue = createCatalogue({
    ...form("letter", letter),
    ...form("decision", decision, { prefill: [{ from: "letter", rows }], ...extra }),
  });
  return { letter: catalogue.form("letter"), decision: catalogue.form("decision") };
}

/** One document into a record, told in short. */
function fill(
  rows: readonly object[],
  source: JsonObject | readonly JsonObject[],
  data: JsonObject = {},
  confirmed: readonly string[] = [],
) {
  const forms = formsWith(rows, { parameters: { limit: { title: "Предел", value: 7 } } });
  const documents = (Array.isArray(source) ? source : [source]) as readonly JsonObject[];
  const earlier = documents.map((one) => ({ form: forms.letter, data: one }));
  return prefill(forms.decision, earlier, data, { today: "2025-03-01", confirmed });
}

const anna = { last: "Образцова", first: "Анна" };
const told = (values: readonly { title: string; text: string }[]) =>
  values.map(({ title, text: words }) => `${title}: ${words}`);

describe("values", () => {
  test("are copied and told of in the order of the form, as they are printed", () => {
    const rows = [
      row("/kind", "source.kind"),
      row("/birthDate", "source.birthDate"),
      row("/person", "source.name"),
    ];
    const result = fill(rows, { name: anna, birthDate: "1990-05-15", kind: "old" });
    expect(result.data).toEqual({ kind: "old", birthDate: "1990-05-15", person: anna });
    expect(told(result.filled)).toEqual([
      "Дата рождения: 15.05.1990",
      "Вид: «old»",
      "Ф. И. О.: Образцова Анна",
    ]);
    expect(result.filled[2]).toEqual({
      pointer: "/person",
      title: "Ф. И. О.",
      text: "Образцова Анна",
      from: "letter",
    });
    expect([result.asked, result.kept, result.refused]).toEqual([[], [], []]);
  });

  test("that are absent, empty, null or hidden in the source give nothing", () => {
    const rows = [
      row("/birthDate", "source.birthDate"),
      row("/kind", "dyn(null)"),
      row("/guard", "source.guard"),
      row("/person", "source.name"),
      row("/places", "source.places"),
    ];
    const result = fill(rows, { name: {}, hasGuard: false, guard: "Примеров", places: [" "] });
    expect(result.data).toEqual({});
    expect(result.filled).toEqual([]);
  });

  test("may be computed in the source, by params and by expressions", () => {
    expect(fill([row("/degree", "source.degree")], { score: 6 }).data).toEqual({ degree: "II" });
    const rows = [row("/degree", "source.score > params.limit ? 'III' : 'I'")];
    expect(fill(rows, { score: 8 }).data).toEqual({ degree: "III" });
    const made = [row("/address", "{'city': source.name.last, 'street': source.name.first}")];
    expect(fill(made, { name: anna }).data).toEqual({ address: { city: "Образцова", street: "Анна" } });
  });

  test("do not overwrite what is filled in; another value is told of", () => {
    const rows = [row("/birthDate", "source.birthDate"), row("/kind", "source.kind")];
    const data = { birthDate: "1991-01-01", kind: "old" };
    const result = fill(rows, { birthDate: "1990-05-15", kind: "old" }, data);
    expect(result.data).toEqual(data);
    expect(result.kept).toEqual([
      {
        pointer: "/birthDate",
        title: "Дата рождения",
        text: "15.05.1990",
        from: "letter",
        present: "01.01.1991",
      },
    ]);
  });

  test("are not linked: the source and the given data stay as they were", () => {
    const source = { places: ["А"] };
    const data = {};
    const result = fill([row("/places", "source.places")], source, data);
    expect(result.data).toEqual({ places: ["А"] });
    expect([source, data]).toEqual([{ places: ["А"] }, {}]);
  });

  test("come the same every time", () => {
    const rows = [row("/person", "source.name"), row("/kind", "source.kind", { ask: true })];
    const once = () => fill(rows, [{ name: anna }, { kind: "new" }]);
    expect(once()).toEqual(once());
  });
});

describe("several sources", () => {
  test("the later document wins, an earlier one gives what it lacks", () => {
    const rows = [row("/kind", "source.kind"), row("/birthDate", "source.birthDate")];
    const result = fill(rows, [{ kind: "old", birthDate: "1990-05-15" }, { kind: "new" }]);
    expect(result.data).toEqual({ kind: "new", birthDate: "1990-05-15" });
  });

  test("a composite is taken from one document", () => {
    const result = fill([row("/person", "source.name")], [{ name: anna }, { name: { last: "Примерова" } }]);
    expect(result.data).toEqual({ person: { last: "Примерова" } });
  });

  test("of rows for one place the first that gives something counts", () => {
    const rows = [row("/kind", "source.kind == 'other' ? 'old' : source.kind"), row("/kind", "'new'")];
    expect(fill(rows, { kind: "other" }).data).toEqual({ kind: "old" });
    expect(fill(rows, {}).data).toEqual({ kind: "new" });
  });

  test("documents of forms that the form takes nothing from are passed over", () => {
    const forms = formsWith([row("/kind", "source.kind")]);
    const alien = { form: forms.decision, data: { kind: "new" } };
    expect(prefill(forms.decision, [alien], {}, { today: "2025-03-01" }).data).toEqual({});
  });
});

describe("composites", () => {
  const rows = [row("/person", "source.name")];

  test("begun in the same way are completed, begun otherwise stay", () => {
    const same = fill(rows, { name: anna }, { person: { last: "Образцова" } });
    expect(same.data).toEqual({ person: anna });
    expect(told(same.filled)).toEqual(["Ф. И. О.: Анна"]);
    const other = fill(rows, { name: anna }, { person: { last: "Примерова" } });
    expect(other.data).toEqual({ person: { last: "Примерова" } });
    expect(other.kept).toMatchObject([{ text: "Образцова Анна", present: "Примерова" }]);
  });

  test("what the form computes itself is not stored, what was typed instead is", () => {
    expect(fill(rows, { name: anna }).data).toEqual({ person: anna });
    const typed = { ...anna, formal: "г-жа Образцова" };
    const result = fill(rows, { name: typed });
    expect(result.data).toEqual({ person: typed });
    expect(told(result.filled)).toEqual(["Ф. И. О.: Образцова Анна", "Обращение: г-жа Образцова"]);
  });

  test("nothing of another person comes in beside a name", () => {
    const typed = { ...anna, formal: "г-жа Образцова" };
    expect(fill(rows, { name: typed }, { person: { last: "Примерова" } }).data).toEqual({
      person: { last: "Примерова" },
    });
  });
});

describe("what the form does not know", () => {
  test("is dropped: internal data without a word, printed data by name", () => {
    const result = fill([row("/address", "source.address")], {
      address: { city: "Образцов", mark: "тайна" },
    });
    expect(result.data).toEqual({ address: { city: "Образцов" } });
    expect(result.refused).toEqual([]);
    const rows = fill([row("/rows", "source.rows")], { rows: [{ code: "1", secret: "т", note: "важно" }] });
    expect(rows.data).toEqual({ rows: [{ code: "1" }] });
    expect(rows.refused).toEqual([
      {
        pointer: "/rows/0/note",
        title: "Прим.",
        text: "важно",
        from: "letter",
        reason: "В этой форме нет такого поля.",
      },
    ]);
  });

  test("does not fit: it is named with the reason, the rest is taken", () => {
    const rows = [row("/kind", "source.kind"), row("/address", "source.address")];
    const result = fill(rows, { kind: "other", address: { city: "Образцов", street: "Длинная" } });
    expect(result.data).toEqual({ address: { city: "Образцов" } });
    expect(result.refused.map(({ pointer }) => pointer)).toEqual(["/kind", "/address/street"]);
    expect(result.refused[0]?.reason).toBe("В поле «Вид» выберите одно из предложенных значений.");
    expect(told(result.filled)).toEqual(["Город: Образцов"]);
  });

  test("a composite is taken as far as it fits", () => {
    const result = fill([row("/person", "source.name")], { name: { last: "О".repeat(21), first: "Анна" } });
    expect(result.data).toEqual({ person: { first: "Анна" } });
    expect(result.refused).toMatchObject([{ pointer: "/person/last", title: "Фамилия" }]);
  });

  test("what was wrong in the form before stands in nobody's way", () => {
    const result = fill([row("/birthDate", "source.birthDate")], { birthDate: "1990-05-15" }, { kind: "x" });
    expect(result.data).toEqual({ kind: "x", birthDate: "1990-05-15" });
  });
});

describe("proposals", () => {
  const rows = [
    row("/kind", "source.kind", { ask: true, note: "Из письма." }),
    row("/address", "source.address", { ask: true }),
  ];
  const source = { kind: "new", address: { city: "Образцов", street: "Новая" } };

  test("wait for confirmation", () => {
    const result = fill(rows, source);
    expect(result.data).toEqual({});
    expect(result.asked).toEqual([
      {
        pointer: "/kind",
        title: "Вид",
        text: "«new»",
        from: "letter",
        value: "new",
        note: "Из письма.",
      },
      { pointer: "/address/city", title: "Город", text: "Образцов", from: "letter", value: "Образцов" },
      { pointer: "/address/street", title: "Улица", text: "Новая", from: "letter", value: "Новая" },
    ]);
  });

  test("are taken by their pointer, or by that of their row", () => {
    const result = fill(rows, source, {}, ["/kind", "/address"]);
    expect(result.data).toEqual(source);
    expect(result.asked).toEqual([]);
    expect(fill(rows, source, {}, ["/address/city"]).data).toEqual({ address: { city: "Образцов" } });
  });

  test("are not made where something is filled in, even when confirmed", () => {
    const data = { kind: "old" };
    expect(fill(rows, { kind: "new" }, data).asked).toEqual([]);
    expect(fill(rows, { kind: "new" }, data, ["/kind"]).data).toEqual(data);
  });

  test("that do not fit are refused at once", () => {
    const result = fill(rows, { kind: "other" });
    expect(result.asked).toEqual([]);
    expect(result.refused).toMatchObject([{ pointer: "/kind" }]);
  });
});

test("an expression that does not parse is a broken definition", () => {
  const forms: { decision: Form } = formsWith([row("/kind", "source.kind ==")]);
  expect(() => prefill(forms.decision, [], {}, { today: "2025-03-01" })).toThrow(DefinitionError);
});

test("a form without prefill takes nothing", () => {
  const { letter: form } = formsWith([row("/kind", "source.kind")]);
  const result = prefill(form, [{ form, data: { kind: "new" } }], { score: 1 }, { today: "2025-03-01" });
  expect(result).toEqual({ data: { score: 1 }, filled: [], asked: [], kept: [], refused: [] });
});
