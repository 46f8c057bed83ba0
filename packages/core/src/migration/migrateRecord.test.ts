import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { JsonObject } from "../model/index.ts";
import { region } from "../testing/datedFiles.ts";
import { migrateRecord } from "./migrateRecord.ts";
import type { MigrationStep } from "./migrationDefinition.ts";

const today = "2025-03-01";
const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });
const group = (title: string, properties: object) => ({ type: "object", title, properties });
const list = (title: string, properties: object) => ({
  type: "array",
  title,
  items: { type: "object", properties },
});
const options = (...codes: readonly string[]) => ({
  oneOf: codes.map((code) => ({ const: code, title: `вариант ${code}` })),
});

/** Two editions of a form: the properties of each, and the steps between them. */
function editions(
  old: object,
  current: object,
  steps: readonly MigrationStep[] = [],
  more: DefinitionFiles = {},
): DefinitionFiles {
  const schema = (properties: object) => ({ $schema: "../x.schema.json", type: "object", properties });
  return {
    "forms/small/form.json": {
      id: "small",
      title: "Форма",
      edition: "2025",
      effectiveFrom: "2025-01-01",
      caseDate: ["/date"],
    },
    "forms/small/schema.json": schema(current),
    ...(steps.length > 0 && { "forms/small/migration.json": { from: "2024", steps } }),
    "forms/small/editions/2024/form.json": { id: "small", title: "Форма", edition: "2024" },
    "forms/small/editions/2024/schema.json": schema(old),
    ...more,
  };
}

const migrate = (files: DefinitionFiles, data: JsonObject, more = {}, asked = {}) => {
  const record = { form: "small", edition: "2024", data, ...more };
  return migrateRecord(createCatalogue(files), record, { today, ...asked });
};
const carried = (files: DefinitionFiles, data: JsonObject) => {
  const { record, done, kept } = migrate(files, data);
  return { data: record.data, done, kept };
};

describe("a step", () => {
  const phone = { phone: text("Телефон") };
  const contact = { contact: group("Контакты", { phone: text("Телефон"), mail: text("Почта") }) };

  test("move: a field goes into a group, and is told by its titles", () => {
    const files = editions(phone, contact, [
      { move: "/phone", to: "/contact/phone", description: "Собраны вместе" },
    ]);
    expect(carried(files, { phone: "1" })).toEqual({
      data: { contact: { phone: "1" } },
      done: ["Поле «Телефон» перенесено в группу «Контакты». Собраны вместе."],
      kept: [],
    });
    expect(carried(files, {})).toEqual({ data: {}, done: [], kept: [] });
  });

  test("move: a field is renamed", () => {
    const files = editions(phone, { tel: text("Номер телефона") }, [{ move: "/phone", to: "/tel" }]);
    expect(carried(files, { phone: "1" })).toMatchObject({
      data: { tel: "1" },
      done: ["Поле «Телефон» перенесено в «Номер телефона»."],
    });
  });

  test("move: never over what is filled in; an empty place is no obstacle", () => {
    const files = editions({ ...phone, ...contact }, contact, [{ move: "/phone", to: "/contact/phone" }]);
    expect(carried(files, { phone: "1", contact: { phone: "2" } })).toEqual({
      data: { contact: { phone: "2" } },
      done: [],
      kept: [
        { pointer: "/phone", title: "Телефон", value: "1", reason: "Поле «Телефон» уже заполнено другим." },
      ],
    });
    expect(carried(files, { phone: "1", contact: { phone: "", mail: "м" } }).data).toEqual({
      contact: { phone: "1", mail: "м" },
    });
  });

  test("move: groups are joined; what both have is kept", () => {
    const place = { city: text("Город"), street: text("Улица") };
    const old = { home: group("Дом", place), flat: group("Квартира", place) };
    const files = editions(old, { home: group("Дом", place) }, [{ move: "/flat", to: "/home" }]);
    expect(carried(files, { home: { city: "А" }, flat: { city: "Б", street: "В" } })).toMatchObject({
      data: { home: { city: "А", street: "В" } },
      done: ["Группа «Квартира» перенесена в «Дом»."],
      kept: [{ pointer: "/flat/city", title: "Город (Квартира)", value: "Б" }],
    });
  });

  test("move: two places change their contents by way of a third", () => {
    const ab = { a: text("А"), b: text("Б") };
    const files = editions(ab, ab, [
      { move: "/a", to: "/c" },
      { move: "/b", to: "/a" },
      { move: "/c", to: "/b" },
    ]);
    expect(carried(files, { a: "1", b: "2" })).toMatchObject({ data: { a: "2", b: "1" }, kept: [] });
  });

  test("move: a value becomes a part of a group of its name, and back", () => {
    const [flat, deep] = [{ name: text("Имя") }, { name: group("Имя", { whole: text("Целиком") }) }];
    expect(carried(editions(flat, deep, [{ move: "/name", to: "/name/whole" }]), { name: "А" }).data).toEqual(
      {
        name: { whole: "А" },
      },
    );
    expect(
      carried(editions(deep, flat, [{ move: "/name/whole", to: "/name" }]), { name: { whole: "А" } }).data,
    ).toEqual({ name: "А" });
  });

  test("move: rows keep their numbers", () => {
    const old = { rows: list("Строки", { a: text("А"), b: text("Б") }) };
    const current = { lines: list("Строки", { a: text("А"), c: text("В") }) };
    const files = editions(old, current, [
      { move: "/rows", to: "/lines" },
      { move: "/lines/*/b", to: "/lines/*/c" },
    ]);
    expect(carried(files, { rows: [{ a: "1" }, { b: "2" }, {}, { a: "3", b: "4" }] })).toMatchObject({
      data: { lines: [{ a: "1" }, { c: "2" }, {}, { a: "3", c: "4" }] },
      done: ["Таблица «Строки» перенесена на новое место.", "Поле «Б» перенесено в «В»."],
      kept: [],
    });
  });

  test("move: a column of one table into another", () => {
    const files = editions(
      { rows: list("Строки", { a: text("А") }) },
      { lines: list("Линии", { a: text("А") }) },
      [{ move: "/rows/*/a", to: "/lines/*/a" }],
    );
    expect(carried(files, { rows: [{}, { a: "1" }] })).toMatchObject({
      data: { lines: [{}, { a: "1" }] },
      kept: [],
    });
  });

  test("move: a place behind a value that is no group is no place", () => {
    const files = editions({ a: text("А"), b: text("Б") }, { b: text("Б") }, [{ move: "/a", to: "/b/c" }]);
    expect(carried(files, { a: "1", b: "2" })).toMatchObject({
      data: { b: "2" },
      kept: [{ pointer: "/a", title: "А", value: "1" }],
    });
  });

  const name = {
    name: group("ФИО", { last: text("Фамилия"), first: text("Имя"), middle: text("Отчество") }),
  };
  const parts = ["/name/last", "/name/first", "/name/middle"];
  const split = editions({ name: text("ФИО") }, name, [{ split: "/name", separator: " ", to: parts }]);

  test.each([
    ["Образцова Анна Петровна", { last: "Образцова", first: "Анна", middle: "Петровна" }],
    ["Образцова  Анна", { last: "Образцова", first: "Анна" }],
    ["Примеров", { last: "Примеров" }],
    ["Мамедов Али Рза оглы", { last: "Мамедов", first: "Али", middle: "Рза оглы" }],
  ])("split: «%s»", (value, found) => {
    expect(carried(split, { name: value })).toEqual({
      data: { name: found },
      done: ["Поле «ФИО» разделено на «Фамилия», «Имя» и «Отчество»."],
      kept: [],
    });
  });

  test("split: all parts find room, or the whole is kept", () => {
    const old = { whole: text("Целиком"), last: text("Фамилия") };
    const files = editions(old, { last: text("Фамилия"), first: text("Имя") }, [
      { split: "/whole", separator: ", ", to: ["/first", "/last"] },
    ]);
    expect(carried(files, { whole: "Анна, Образцова", last: "Примерова" })).toEqual({
      data: { last: "Примерова" },
      done: [],
      kept: [
        {
          pointer: "/whole",
          title: "Целиком",
          value: "Анна, Образцова",
          reason: "Поле «Фамилия» уже заполнено другим.",
        },
      ],
    });
  });

  test("split: what is no text is kept as it is", () => {
    expect(carried(split, { name: 5 })).toMatchObject({ data: {}, kept: [{ title: "ФИО", value: 5 }] });
    expect(carried(split, { name: "" })).toEqual({ data: {}, done: [], kept: [] });
  });

  test("default: only where nothing is filled in, in each row that is there", () => {
    const kind = { kind: { title: "Вид", ...options("a", "b") } };
    const rows = { rows: list("Строки", kind) };
    const files = editions({ ...kind, ...rows }, { ...kind, ...rows }, [
      { default: "/kind", value: "a" },
      { default: "/rows/*/kind", value: "b" },
    ]);
    expect(carried(files, { rows: [{}, { kind: "a" }] })).toMatchObject({
      data: { kind: "a", rows: [{ kind: "b" }, { kind: "a" }] },
      done: ["В поле «Вид» поставлено «вариант a».", "В поле «Вид» (Строки) поставлено «вариант b»."].map(
        (line) => expect.stringContaining(line.slice(0, 12)),
      ),
    });
    expect(carried(files, { kind: "b" })).toMatchObject({ data: { kind: "b" }, done: [] });
  });

  test("map: codes of a choice, and of a choice of several", () => {
    const several = (...codes: readonly string[]) => ({
      type: "array",
      uniqueItems: true,
      items: options(...codes),
    });
    const old = {
      one: { title: "Один", ...options("a", "b") },
      many: { title: "Много", ...several("a", "b", "c", "d") },
    };
    const current = {
      one: { title: "Один", ...options("A") },
      many: { title: "Много", ...several("A", "c") },
    };
    const files = editions(old, current, [
      { map: "/one", values: { a: "A" } },
      { map: "/many", values: { a: "A", b: "A" } },
    ]);
    expect(carried(files, { one: "a", many: ["a", "c", "b"] })).toEqual({
      data: { one: "A", many: ["A", "c"] },
      done: [
        "Поле «Один»: «вариант a» заменено на «вариант A».",
        expect.stringMatching(/^Поле «Много»: «(?:вариант )?a» заменено на «(?:вариант )?A», /),
      ],
      kept: [],
    });
    expect(carried(files, { one: "b", many: ["d", "c", "z"] })).toMatchObject({
      data: { many: ["c"] },
      kept: [
        { pointer: "/one", title: "Один", value: "b" },
        { pointer: "/many/0", title: "Много", value: "d" },
        { pointer: "/many/2", title: "Много", value: "z" },
      ],
    });
  });
});

describe("what the new edition does not take", () => {
  test("is kept with the title of before and the reason; the rest carries over by its place", () => {
    const old = { a: text("А"), b: text("Прежнее"), c: text("В"), d: group("Г", { e: text("Д") }) };
    const files = editions(old, { a: text("А"), c: { type: "integer", title: "В" } });
    expect(carried(files, { a: "1", b: "2", c: "3", d: { e: "4" } })).toEqual({
      data: { a: "1" },
      done: [],
      kept: [
        { pointer: "/b", title: "Прежнее", value: "2", reason: "В этой редакции формы такого поля нет." },
        { pointer: "/d", title: "Г", value: { e: "4" }, reason: "В этой редакции формы такого поля нет." },
        { pointer: "/c", title: "В", value: "3", reason: "В поле «В» должно стоять целое число." },
      ],
    });
  });

  test("is called as it was called before it moved", () => {
    const files = editions({ a: text("Прежнее имя") }, { b: text("Новое имя", { pattern: "^\\d$" }) }, [
      { move: "/a", to: "/b" },
    ]);
    expect(carried(files, { a: "не цифра" }).kept).toEqual([
      {
        pointer: "/b",
        title: "Прежнее имя",
        value: "не цифра",
        reason: "Поле «Новое имя» заполнено неверно.",
      },
    ]);
  });

  test("a column of a table, row by row; the rows stay", () => {
    const old = { rows: list("Строки", { a: text("А"), b: text("Б") }) };
    const files = editions(old, { rows: list("Строки", { a: text("А") }) });
    expect(carried(files, { rows: [{ a: "1", b: "2" }, { b: "3" }] })).toMatchObject({
      data: { rows: [{ a: "1" }, {}] },
      kept: [
        { pointer: "/rows/0/b", title: "Б (строка 1)", value: "2" },
        { pointer: "/rows/1/b", title: "Б (строка 2)", value: "3" },
      ],
    });
  });

  test("rows that are no rows, each by its number", () => {
    const rows = { rows: list("Строки", { a: text("А") }) };
    expect(carried(editions(rows, rows), { rows: ["x", { a: "1" }, 5] })).toMatchObject({
      data: { rows: [{ a: "1" }] },
      kept: [
        { pointer: "/rows/0", value: "x" },
        { pointer: "/rows/2", value: 5 },
      ],
    });
  });

  test("a fault that the record had before stays where it is, to be mended", () => {
    const snils = { a: text("А", { pattern: "^\\d$" }) };
    expect(carried(editions(snils, snils), { a: "x" })).toEqual({ data: { a: "x" }, done: [], kept: [] });
  });

  test("a list that is too long now stays: it says itself what is wrong", () => {
    const rows = (maxItems: number) => ({ rows: { ...list("Строки", { a: text("А") }), maxItems } });
    const data = { rows: [{ a: "1" }, { a: "2" }] };
    expect(carried(editions(rows(2), rows(1)), data)).toEqual({ data, done: [], kept: [] });
  });

  test("more than one check tells at a time", () => {
    const data = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`x${at}`, at]));
    const { record, kept } = migrate(editions({}, { a: text("А") }), data);
    expect([record.data, kept.length]).toEqual([{}, 2500]);
  });
});

describe("the way", () => {
  const a = { a: text("А") };

  test("leads through every edition between, each with its own steps", () => {
    const between = {
      "forms/small/editions/2024-07/form.json": {
        id: "small",
        title: "Форма",
        edition: "2024-07",
        effectiveFrom: "2024-07-01",
      },
      "forms/small/editions/2024-07/schema.json": { type: "object", properties: { b: text("Б") } },
      "forms/small/editions/2024-07/migration.json": { from: "2024", steps: [{ move: "/a", to: "/b" }] },
      "forms/small/migration.json": { from: "2024-07", steps: [{ move: "/b", to: "/c" }] },
    };
    const files = editions(a, { c: text("В", { pattern: "^1$" }) }, [], between);
    expect(carried(files, { a: "1" })).toEqual({
      data: { c: "1" },
      done: ["Поле «А» перенесено в «Б».", "Поле «Б» перенесено в «В»."],
      kept: [],
    });
    expect(carried(files, { a: "2" }).kept).toMatchObject([{ pointer: "/c", title: "А", value: "2" }]);
    const past = {
      ...files,
      "forms/small/migration.json": { from: "2024", steps: [{ move: "/a", to: "/c" }] },
    };
    expect(carried(past, { a: "1" }).done).toEqual(["Поле «А» перенесено в «В»."]);
    expect(migrate(past, { b: "1" }, { edition: "2024-07" })).toMatchObject({
      record: { data: {} },
      kept: [{ title: "Б" }],
    });
  });

  test("ends at the edition of the case's day, or at the one that is named", () => {
    const files = editions({ ...a, date: text("Дата") }, { ...a, date: text("Дата") });
    const to = (data: JsonObject, asked = {}, edition = "2024") =>
      migrate(files, data, { edition }, asked).record.edition;
    expect(to({})).toBe("2025");
    expect(to({ date: "2024-12-31" })).toBe("2024");
    expect(to({ date: "2024-12-31" }, {}, "2025")).toBe("2024");
    expect(to({ date: "2024-12-31" }, { caseDate: "2025-01-01" })).toBe("2025");
    expect(to({}, { to: "2024" }, "2025")).toBe("2024");
    expect(() => to({}, { to: "2026" })).toThrow("Редакции «2026» у формы «small» нет. Есть: 2025, 2024.");
  });

  test("back to an older edition takes no steps: what it does not know is kept", () => {
    const files = editions(a, { b: text("Б") }, [{ move: "/a", to: "/b" }]);
    expect(migrate(files, { b: "1" }, { edition: "2025" }, { to: "2024" })).toEqual({
      record: {
        form: "small",
        edition: "2024",
        data: {},
        kept: [{ pointer: "/b", title: "Б", value: "1", reason: "В этой редакции формы такого поля нет." }],
      },
      done: [],
      kept: [{ pointer: "/b", title: "Б", value: "1", reason: "В этой редакции формы такого поля нет." }],
    });
  });

  test("from an edition that is gone, or broken, values keep their places", () => {
    const files = editions(a, a, [{ move: "/a", to: "/b" }]);
    expect(migrate(files, { a: "1", z: 1 }, { edition: "1999" })).toMatchObject({
      record: { edition: "2025", data: { a: "1" } },
      kept: [{ title: "z", value: 1 }],
    });
    const broken = { ...editions(a, a), "forms/small/editions/2024/schema.json": { $ref: "nowhere.json" } };
    expect(migrate(broken, { a: "1" }).record.data).toEqual({ a: "1" });
  });

  test("to the edition that the record has is no way", () => {
    const data = { junk: 1 };
    const kept = [{ pointer: "/x", title: "Х", value: 1, reason: "п" }];
    expect(migrate(editions(a, a), data, { edition: "2025", kept })).toEqual({
      record: { form: "small", edition: "2025", data, kept },
      done: [],
      kept,
    });
  });

  test("a record without an edition is of the one of its day", () => {
    const files = editions(a, { b: text("Б") }, [{ move: "/a", to: "/b" }]);
    const record = { form: "small", data: { a: "1", date: "2024-05-05" } };
    const { record: found } = migrateRecord(createCatalogue(files), record, { today, to: "2025" });
    expect(found.data).toEqual({ b: "1" });
  });

  test("a migration that is no migration is refused", () => {
    const files = editions(a, a, [{ move: "a" } as unknown as MigrationStep]);
    expect(() => migrate(files, {})).toThrow("forms/small/migration.json#: Перенос записей описан неверно.");
  });

  test("between versions of a region's changes: what they took away is kept with its title", () => {
    const overlay = (version: string, action: object) => ({
      overlay: "1.1.0",
      info: { title: "И", version },
      actions: [{ target: "$.schema.properties", description: "д", ...action }],
    });
    const files = editions({}, a, [], {
      ...region("north"),
      "forms/regions/north/small/editions/2025+1.overlay.json": overlay("1", {
        update: { r: text("Районное") },
      }),
      "forms/regions/north/small.overlay.json": {
        ...overlay("2", { update: { q: text("Краевое") } }),
        "x-effectiveFrom": "2025-02-01",
      },
    });
    expect(migrate(files, { a: "1", r: "2" }, { region: "north", edition: "2025+1" })).toMatchObject({
      record: { region: "north", edition: "2025+2", data: { a: "1" } },
      kept: [{ pointer: "/r", title: "Районное", value: "2" }],
    });
  });
});

describe("what earlier migrations kept", () => {
  const b = { b: text("Б") };
  const kept = (pointer: string, value: unknown = "1") => [
    { pointer, title: "Прежнее", value, reason: "Так вышло." },
  ];

  test("returns when there is a place for it again", () => {
    expect(migrate(editions({}, b), {}, { kept: kept("/b") })).toEqual({
      record: { form: "small", edition: "2025", data: { b: "1" } },
      done: ["Отложенное значение «Прежнее» вернулось в «Б»."],
      kept: [],
    });
  });

  test("goes the way of the steps, without their defaults", () => {
    const files = editions({}, { ...b, c: text("В") }, [
      { move: "/a", to: "/b" },
      { default: "/c", value: "сам" },
    ]);
    expect(migrate(files, {}, { kept: kept("/a") }).record).toEqual({
      form: "small",
      edition: "2025",
      data: { b: "1", c: "сам" },
    });
  });

  test.each([
    ["the place is filled in", b, { b: "2" }, "/b", "1"],
    ["there is no place", {}, {}, "/b", "1"],
    ["the value does not fit", b, {}, "/b", 5],
    [
      "it is of a row, whose number may have changed",
      { rows: list("Строки", b) },
      { rows: [{}] },
      "/rows/0/b",
      "1",
    ],
    ["it is the whole record", b, {}, "", { b: "1" }],
  ])("stays as it is when %s", (_, current, data, pointer, value) => {
    const earlier = kept(pointer, value);
    const result = migrate(editions(current, current), data as JsonObject, { kept: earlier });
    expect(result).toEqual({
      record: { form: "small", edition: "2025", data, kept: earlier },
      done: [],
      kept: earlier,
    });
  });

  test("stands before what this migration keeps", () => {
    const found = migrate(editions({ a: text("А") }, {}), { a: "1" }, { kept: kept("/z") }).kept;
    expect(found.map(({ pointer }) => pointer)).toEqual(["/z", "/a"]);
  });
});
