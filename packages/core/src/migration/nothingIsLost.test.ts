import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import type { FormRecord, Json, JsonObject } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { migrateRecord } from "./migrateRecord.ts";
import type { MigrationStep } from "./migrationDefinition.ts";

const today = "2025-03-01";
const names = ["a", "b", "c", "__proto__", "constructor"];
const name = fc.constantFrom(...names);

/** A schema of two levels, with a table: enough for every kind of collision. */
const leaf = fc.constantFrom(
  { type: "string", title: "Текст" },
  { type: "integer", title: "Число" },
  { type: "boolean", title: "Отметка" },
  { title: "Вариант", oneOf: ["x", "y"].map((code) => ({ const: code, title: code })) },
);
const fields = (inner: fc.Arbitrary<object>) => fc.dictionary(name, inner, { maxKeys: 4 });
const group = fields(leaf).map((properties) => ({ type: "object", title: "Группа", properties }));
const table = group.map((items) => ({ type: "array", title: "Таблица", items }));
const schema = fields(fc.oneof(leaf, group, table)).map((properties) => ({
  $schema: "../x.schema.json",
  type: "object",
  properties,
}));

/** Values are numbered, so that each is found again. */
const scalar = fc.oneof(
  fc.constantFrom("x", "y", true, false),
  fc.integer({ min: 1 }),
  fc.string({ minLength: 1 }),
);
const value = fc.oneof(
  scalar,
  fc.dictionary(name, scalar),
  fc.array(fc.dictionary(name, scalar), { maxLength: 3 }),
);
const data = fc.dictionary(name, value, { maxKeys: 5 }) as fc.Arbitrary<JsonObject>;

const place = fc
  .array(fc.oneof(name, fc.constant("*")), { minLength: 1, maxLength: 3 })
  .map((steps) => `/${steps.join("/")}`);
const move: fc.Arbitrary<MigrationStep> = fc.record({ move: place, to: place });
const fill: fc.Arbitrary<MigrationStep> = fc.record({
  default: place,
  value: fc.constantFrom<Json>("D", 0, {}),
});
const steps = fc.array(fc.oneof({ arbitrary: move, weight: 4 }, fill), { maxLength: 6 });

const manifest = (edition: string, effectiveFrom?: string) => ({
  id: "small",
  title: "Форма",
  edition,
  ...(effectiveFrom && { effectiveFrom }),
});

function migrate(old: object, current: object, way: readonly MigrationStep[], record: Partial<FormRecord>) {
  const catalogue = createCatalogue({
    "forms/small/form.json": manifest("2", "2025-01-01"),
    "forms/small/schema.json": current,
    "forms/small/migration.json": { from: "1", steps: way },
    "forms/small/editions/1/form.json": manifest("1"),
    "forms/small/editions/1/schema.json": old,
  });
  return migrateRecord(catalogue, { form: "small", edition: "1", data: {}, ...record }, { today });
}

/** Every filled-in value, as often as it is there. */
function leaves(json: Json | undefined): readonly string[] {
  if (json === undefined || json === null || json === "") return [];
  if (Array.isArray(json)) return json.flatMap(leaves);
  return isObject(json) ? Object.values(json).flatMap(leaves) : [JSON.stringify(json)];
}

/** What of the values is missing among the others. */
function missing(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

test("every value of the old record is in the new one, or kept", () => {
  fc.assert(
    fc.property(schema, schema, steps, data, (old, current, way, record) => {
      const { record: result } = migrate(old, current, way, { data: record });
      const kept = (result.kept ?? []).map((one) => one.value);
      expect(missing(leaves(record), [...leaves(result.data), ...leaves(kept)])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("and so it stays on the way back and forth", () => {
  fc.assert(
    fc.property(schema, schema, steps, data, (old, current, way, record) => {
      const there = migrate(old, current, way, { data: record }).record;
      const edition = "2";
      const back = migrate(current, old, [], { ...there, edition: "1" }).record;
      expect(there.edition).toBe(edition);
      const kept = (back.kept ?? []).map((one) => one.value);
      expect(missing(leaves(record), [...leaves(back.data), ...leaves(kept)])).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("a text that is split is there in its parts, or kept", () => {
  const words = fc.array(fc.stringMatching(/^[а-я]{1,5}$/), { minLength: 1, maxLength: 5 });
  const text = { type: "string", title: "Т" };
  const current = { type: "object", properties: { a: text, b: text, c: text } };
  fc.assert(
    fc.property(words, fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined }), (parts, filled) => {
      const record = { whole: parts.join(" "), ...(filled && { [filled]: "занято" }) };
      const way = [{ split: "/whole", separator: " ", to: ["/a", "/b", "/c"] }];
      const { record: result } = migrate({ type: "object", properties: {} }, current, way, { data: record });
      const { a, b, c } = result.data;
      const found = [a, b, c].filter((part) => part !== undefined && part !== "занято").join(" ");
      const kept = (result.kept ?? []).map((one) => one.value).join(" ");
      expect(found || kept).toBe(record.whole);
    }),
  );
});

test("what is changed by its code is changed only so", () => {
  const choice = { title: "В", oneOf: ["x", "y", "z"].map((code) => ({ const: code, title: code })) };
  const form = { type: "object", properties: { a: choice } };
  fc.assert(
    fc.property(
      fc.constantFrom("x", "y", "z"),
      fc.dictionary(fc.constantFrom("x", "y", "__proto__"), fc.constant("z")),
      (code, values) => {
        const { record } = migrate(form, form, [{ map: "/a", values }], { data: { a: code } });
        expect(record.data).toEqual({ a: Object.hasOwn(values, code) ? "z" : code });
      },
    ),
  );
});

test("hostile places and values do nothing but be carried or kept", () => {
  const record = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":"1"}',
  );
  const way: MigrationStep[] = [
    { move: "/a", to: "/__proto__/polluted" },
    { move: "/constructor/prototype", to: "/__proto__" },
    { default: "/constructor/prototype/polluted", value: 1 },
    { move: "/length", to: "/hasOwnProperty" },
  ];
  const { record: result } = migrate({ type: "object" }, { type: "object", properties: {} }, way, {
    data: record,
  });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(
    missing(leaves(record), leaves([result.data, ...(result.kept ?? []).map((one) => one.value)])),
  ).toEqual([]);
});
