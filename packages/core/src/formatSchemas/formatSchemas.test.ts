import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { formats } from "../formats/index.ts";
import type { FormManifest, ParameterDefinition, RegionData, Schema, UiDefinition } from "../model/index.ts";
import type { OverlayDocument } from "../overlay/index.ts";
import { formatSchemas } from "./formatSchemas.ts";

type Kind = keyof typeof formatSchemas;
const kinds = Object.keys(formatSchemas) as Kind[];

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  formats: Object.fromEntries([...formats].map(([name, { pattern }]) => [name, pattern])),
});
const validators = new Map(kinds.map((kind) => [kind, ajv.compile(formatSchemas[kind])]));

/** The first thing that is wrong, as `<pointer> <keyword>`; nothing when the content is right. */
function fault(kind: Kind, content: unknown): string | undefined {
  const validate = validators.get(kind);
  if (!validate || validate(content)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath} ${error?.keyword}`;
}

test.each(kinds)("%s: core has what stands in schemas/", (kind) => {
  const file = join(import.meta.dirname, "..", "..", "schemas", `${kind}.schema.json`);
  expect(formatSchemas[kind]).toEqual(JSON.parse(readFileSync(file, "utf8")));
});

test.each(kinds)("%s: what a methodologist's editor shows is Russian", (kind) => {
  const said = [
    ...JSON.stringify(formatSchemas[kind]).matchAll(/"(?:title|description)":"((?:[^"\\]|\\.)*)"/gu),
  ];
  expect(said.length).toBeGreaterThan(5);
  for (const [, text = ""] of said) expect(text).toMatch(/[а-яё]|^ГАУСО/iu);
});

describe("migration.json", () => {
  const steps = (...list: readonly unknown[]) => fault("migration", { $schema: "x", from: "1", steps: list });

  test("is accepted with each kind of step", () => {
    const move = { move: "/a/*/b", to: "/c/*/d", description: "Потому что." };
    const split = { split: "/name", separator: " ", to: ["/last", "/first"] };
    const map = { map: "/kind", values: { old: "new", other: 1, no: false } };
    expect(steps(move, split, map, { default: "/x", value: null })).toBeUndefined();
    expect(steps()).toBeUndefined();
  });

  test.each([
    ["a step of two kinds", { move: "/a", to: "/b", default: "/c", value: 1 }],
    ["a step of no kind", { to: "/a" }],
    ["a move to nowhere", { move: "/a" }],
    ["a move to a list", { move: "/a", to: ["/b", "/c"] }],
    ["a split to one place", { split: "/a", separator: " ", to: ["/b"] }],
    ["a split without separator", { split: "/a", to: ["/b", "/c"] }],
    ["a default without value", { default: "/a" }],
    ["a map to a group", { map: "/a", values: { a: {} } }],
    ["a place that is no pointer", { move: "a", to: "/b" }],
    ["an unknown key", { move: "/a", to: "/b", why: "" }],
  ])("refuses %s", (_, step) => expect(steps(step)).toMatch(/^\/steps\/0/));
});

describe("form.json", () => {
  const form: FormManifest = {
    id: "pass-request",
    title: "Заявка на пропуск",
    edition: "2024-10-23",
    effectiveFrom: "2024-10-23",
    legalBasis: ["п. 1 Порядка"],
    regionSlots: [{ pointer: "/bodies/authorised/name", title: "Орган", required: true }],
    parameters: {
      minAge: { title: "Возраст", value: 18, unit: "лет", basis: "п. 1" },
      kinds: { title: "Виды", value: ["a"] },
      days: { $ref: "../common/parameters.json#/days" } as unknown as ParameterDefinition,
    },
    texts: { heading: { title: "Заголовок", text: "{{form.title}}", basis: "форма" } },
    print: { size: "A4", orientation: "portrait", margins: { top: 20 }, fontSize: 12, pageNumbers: true },
  };

  test("is accepted, whole and with id and title alone", () => {
    expect(fault("form", { $schema: "../form.schema.json", ...form })).toBeUndefined();
    expect(fault("form", { id: "a", title: "А" })).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ titel: "Заявка" }, " additionalProperties"],
    [{ id: "PassRequest" }, "/id pattern"],
    [{ title: undefined }, " required"],
    [{ effectiveFrom: "2024-02-30" }, "/effectiveFrom format"],
    [{ print: { size: "A3" } }, "/print/size enum"],
    [{ parameters: { minAge: { value: 18 } } }, "/parameters/minAge required"],
    [{ parameters: { minAge: { $ref: "../common/parameters.json" } } }, "/parameters/minAge/$ref pattern"],
    [{ regionSlots: [{ pointer: "/a", title: "А", required: "да" }] }, "/regionSlots/0/required type"],
    [{ parameters: { "min-age": { title: "Возраст", value: 18 } } }, "/parameters additionalProperties"],
    [{ texts: { heading: "Заявка" } }, "/texts/heading type"],
  ])("with %j is refused", (change, expected) => {
    expect(fault("form", JSON.parse(JSON.stringify({ ...form, ...change })))).toBe(expected);
  });
});

describe("ui.json", () => {
  const ui: UiDefinition = {
    sections: [
      {
        id: "person",
        title: "Заявитель",
        hint: "Как в паспорте",
        slot: "body",
        fields: ["/person", "/phone"],
      },
    ],
    fields: {
      "/phone": { "ui:widget": "text", "ui:help": "Для связи", "ui:autocomplete": "tel" },
      "/providers/*": { "ui:suggest": "/registers/providers/items/*/name", "ui:options": { rows: 3 } },
    },
  };

  test("is accepted", () => {
    expect(fault("ui", { $schema: "../ui.schema.json", ...ui })).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ section: [] }, " additionalProperties"],
    [{ sections: [{ id: "a", title: "А", field: [] }] }, "/sections/0 required"],
    [{ sections: [{ id: "a", title: "А", fields: ["phone"] }] }, "/sections/0/fields/0 pattern"],
    [{ fields: { "/phone": { "ui:hlep": "Для связи" } } }, "/fields/~1phone additionalProperties"],
    [{ fields: { "/phone": { "ui:widget": "textaera" } } }, "/fields/~1phone/ui:widget enum"],
    [
      { fields: { "/phone": { "ui:options": { row: 3 } } } },
      "/fields/~1phone/ui:options additionalProperties",
    ],
    [{ fields: { phone: {} } }, "/fields additionalProperties"],
  ])("with %j is refused", (change, expected) => {
    expect(fault("ui", { ...ui, ...change })).toBe(expected);
  });
});

describe("region.json", () => {
  const region: RegionData = {
    id: "sample-strict",
    extends: "sample",
    name: { nominative: "Образцовая область", genitive: "Образцовой области" },
    code: "99",
    postalPrefixes: ["423"],
    bodies: { authorised: { name: "Министерство", short: "Мин", kinds: { ministry: "министерство" } } },
    partners: {
      psychCentre: {
        name: "Центр",
        nameLocative: "Центре",
        shortQuoted: "«Ц»",
        agreement: { date: "2019-10-16" },
        verify: true,
      },
    },
    acts: {
      supportedLiving: {
        genitive: "приказа",
        date: null,
        number: null,
        verify: true,
        numberReadings: ["1", "7"],
      },
    },
    registers: {
      providers: { title: "Реестр", items: [{ name: "Образец-1", sample: true, source: "выдумано" }] },
    },
    contacts: { desk: { title: "Приёмная", phone: "8 (000) 000-00-00", hours: "пн–пт" } },
    forms: { enable: ["pass-request"] },
    sample: true,
  };

  test("is accepted, whole and with id and name alone", () => {
    expect(fault("region", region)).toBeUndefined();
    expect(fault("region", { id: "a", name: { nominative: "А" } })).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ boddies: {} }, " additionalProperties"],
    [{ name: { genitive: "Области" } }, "/name required"],
    [{ bodies: { authorised: { nmae: "Министерство" } } }, "/bodies/authorised required"],
    [{ acts: { order: { number: 622 } } }, "/acts/order/number type"],
    [{ acts: { order: { date: "23.10.2024" } } }, "/acts/order/date format"],
    [{ acts: { "the-order": {} } }, "/acts additionalProperties"],
    [{ acts: { order: { varify: true } } }, "/acts/order additionalProperties"],
    [{ forms: { enabled: [] } }, "/forms additionalProperties"],
    [{ code: "7" }, "/code pattern"],
  ])("with %j is refused", (change, expected) => {
    expect(fault("region", { ...region, ...change })).toBe(expected);
  });
});

describe("an overlay", () => {
  const action = { target: "$.form.title", description: "Зовётся иначе", "x-basis": "п. 1" };
  const overlay: OverlayDocument = {
    overlay: "1.1.0",
    info: { title: "Изменения", version: "1" },
    extends: "../../pass-request/form.json",
    actions: [
      { ...action, update: "Заявление" },
      { ...action, update: null },
      { ...action, copy: "$.form.id" },
      { ...action, remove: true },
    ],
  };

  test("is accepted", () => {
    expect(fault("overlay", { $schema: "overlay.schema.json", ...overlay })).toBeUndefined();
    expect(fault("overlay", { ...overlay, overlay: "1.0.0" })).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ overlay: "1.2.0" }, "/overlay pattern"],
    [{ actions: [] }, "/actions minItems"],
    [{ actions: [action] }, "/actions/0 required"],
    [{ actions: [{ ...action, update: 1, remove: true }] }, "/actions/0/update false schema"],
    [{ actions: [{ ...action, update: 1, copy: "$" }] }, "/actions/0/update false schema"],
    [{ actions: [{ ...action, update: 1, target: "form.title" }] }, "/actions/0/target pattern"],
    [{ actions: [{ ...action, updaet: 1 }] }, "/actions/0 required"],
    [{ actions: [{ target: "$.form", update: {} }] }, "/actions/0 required"],
    [{ actions: [{ ...action, update: 1, "x-bassis": "п. 1" }] }, "/actions/0 additionalProperties"],
  ])("with %j is refused", (change, expected) => {
    expect(fault("overlay", { ...overlay, ...change })).toBe(expected);
  });
});

describe("an example with problems", () => {
  const example = { today: "2024-10-08", region: "sample", level: "final", note: "Отказ", data: {} };

  test("is accepted", () => {
    const problems = [
      { path: "/person/snils", rule: "PASS-R01", severity: "error" },
      { path: "", rule: "required" },
    ];
    expect(fault("example", { ...example, problems })).toBeUndefined();
    expect(fault("example", { data: {}, problems: [] })).toBeUndefined();
  });

  test.each<[object, string]>([
    [{ problem: [] }, " additionalProperties"],
    [{ problems: [{ path: "person", rule: "R1" }] }, "/problems/0/path format"],
    [{ problems: [{ path: "", rule: "R1", severity: "fatal" }] }, "/problems/0/severity enum"],
    [{ problems: [], level: "finale" }, "/level enum"],
    [{ problems: [], today: "2024-02-30" }, "/today format"],
    [{ problems: [], toady: "2024-02-20" }, " additionalProperties"],
  ])("with %j is refused", (change, expected) => {
    expect(fault("example", { ...example, ...change })).toBe(expected);
  });
});

describe("schema.json", () => {
  const rule = {
    id: "PASS-R01",
    rule: "self > 1",
    message: "Мало.",
    severity: "warning",
    at: "/b",
    basis: "п. 1",
  } as const;
  const schema: Schema = {
    $schema: "../../packages/core/schemas/definition.schema.json",
    title: "Заявка",
    type: "object",
    required: ["age"],
    properties: {
      age: {
        title: "Возраст",
        type: ["integer", "null"],
        minimum: 0,
        "x-basis": "п. 1",
        "x-rules": [rule],
        "x-federal": true,
      },
      name: {
        $ref: "../common/person-name.json",
        "x-print": {
          line: ["{lastName}", ["д.", "{house}"]],
          short: ["{a:initial}"],
          styles: { genitive: ["{a}"] },
        },
      },
      kind: {
        oneOf: [{ const: "a", title: "А", "x-number": "42.1", "x-group": "g" }],
        "x-groups": [{ code: "g", title: "Группа" }],
        "x-rules": [{ id: "PASS-R02", keywords: ["required", "oneOf"] }],
      },
      due: {
        type: "string",
        format: "date",
        "x-computed": "addDays(today(), 10)",
        "x-visible": "self.age > 1",
        "x-print": false,
      },
      body: {
        type: "string",
        "x-computed": { value: "region.bodies.a.name", override: true, note: "Орган региона." },
      },
      rows: {
        type: "array",
        "x-key": "n",
        items: { type: "object", properties: { n: { type: "number" } }, additionalProperties: false },
      },
    },
    if: { properties: { kind: { const: "a" } } },
    then: { required: ["due"] },
    else: true as unknown as Schema,
    $defs: { any: {} },
  };

  test("is accepted", () => {
    expect(fault("definition", schema)).toBeUndefined();
    expect(fault("definition", {})).toBeUndefined();
  });

  test("knows every keyword of JSON Schema 2020-12", () => {
    const metaSchema = (name: string) =>
      ajv.getSchema(`https://json-schema.org/draft/2020-12/${name}`)?.schema as Schema | undefined;
    const vocabularies = (metaSchema("schema")?.allOf ?? []).map(({ $ref }) => metaSchema($ref ?? ""));
    const keywords = vocabularies.flatMap((vocabulary) => Object.keys(vocabulary?.properties ?? {}));
    expect(keywords.length).toBeGreaterThan(50);
    expect(Object.keys(formatSchemas.definition.properties ?? {})).toEqual(expect.arrayContaining(keywords));
  });

  test("offers every format that there is", () => {
    const { format } = (formatSchemas.definition as Schema).properties ?? {};
    expect(new Set(format?.examples as string[])).toEqual(new Set(formats.keys()));
  });

  test.each<[object, string]>([
    [{ "x-ruls": [] }, " additionalProperties"],
    [{ titel: "Заявка" }, " additionalProperties"],
    [{ properties: { age: { titel: "Возраст" } } }, "/properties/age additionalProperties"],
    [{ then: { requierd: [] } }, "/then additionalProperties"],
    [{ type: "sting" }, "/type enum"],
    [{ type: ["string", "nul"] }, "/type/1 enum"],
    [{ required: "age" }, "/required type"],
    [{ minLength: -1 }, "/minLength minimum"],
    [{ "x-print": { lines: [] } }, "/x-print required"],
    [{ "x-print": "no" }, "/x-print type"],
    [{ "x-print": { line: ["{a}"], styles: { genitive: "{a}" } } }, "/x-print/styles/genitive type"],
    [{ "x-groups": [{ code: "g" }] }, "/x-groups/0 required"],
    [{ "x-number": 42 }, "/x-number type"],
    [{ "x-computed": { value: "1", overide: true } }, "/x-computed additionalProperties"],
    [{ "x-rules": [{ id: "R1", rule: "true" }] }, "/x-rules/0 required"],
    [{ "x-rules": [{ id: "R1", keywords: [] }] }, "/x-rules/0/keywords minItems"],
    [
      { "x-rules": [{ id: "R1", rule: "true", message: "Нет.", severity: "fatal" }] },
      "/x-rules/0/severity enum",
    ],
    [{ "x-rules": [{ id: "R1", rule: "true", message: "Нет.", at: "b" }] }, "/x-rules/0/at pattern"],
  ])("with %j is refused", (change, expected) => {
    expect(fault("definition", { ...schema, ...change })).toBe(expected);
  });
});
