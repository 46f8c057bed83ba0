import { describe, expect, test } from "vitest";
import { type RegionalCase, regionalFiles, shortFinding } from "../testing/regionalFiles.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });
const rule = (id: string, expression: string) => ({ id, rule: expression, message: "м" });

const schema = {
  properties: {
    name: text("Имя"),
    capacity: {
      title: "Дееспособность",
      oneOf: [
        { const: "full", title: "полная" },
        { const: "limited", title: "ограниченная" },
        { const: "none", title: "недееспособен" },
      ],
      "x-rules": [rule("C-01", "self != 'none' || has(record.court)")],
    },
    court: text("Суд", { "x-visible": "has(record.capacity) && record.capacity in ['limited', 'none']" }),
    guardian: text("Опекун", { "x-visible": "record.capacity == 'none'" }),
    kinds: {
      type: "array",
      title: "Виды",
      uniqueItems: true,
      items: {
        oneOf: [
          { const: "a", title: "А" },
          { const: "b", title: "Б" },
        ],
      },
    },
    contact: {
      type: "object",
      title: "Связь",
      "x-print": { line: ["{phone}", "{email}"] },
      properties: { phone: text("Телефон"), email: text("Почта") },
    },
    total: text("Итог", { "x-computed": "record.name + '!'" }),
  },
  "x-rules": [rule("S-01", "!has(record.name) || record.name != ''")],
};

const sections = [
  { id: "person", title: "Лицо", fields: ["/name", "/capacity", "/court", "/guardian", "/kinds"] },
  { id: "rest", title: "Прочее", fields: ["/contact", "/total"] },
];
const ui = { sections, fields: { "/name": { "ui:help": "имя" } } };

function findings(changes: Partial<RegionalCase> = {}): readonly string[] {
  const extra = { "forms/small/ui.json": ui, ...changes.extra };
  const files = regionalFiles({ schema, ...changes, extra });
  return checkDefinitions(files, { today: "2024-12-01" }).map(shortFinding);
}

const remove = (target: string) => ({ target, remove: true });

test("sound changes have no findings", () => {
  const actions = [
    { target: "$.schema.properties.name", update: { title: "Имя и отчество" } },
    { target: "$.schema.properties", update: { note: text("Примечание") } },
    { target: "$.ui.sections[?@.id=='rest'].fields", update: ["/note"] },
  ];
  expect(findings({ actions })).toEqual([]);
});

describe("what a change breaks is reported at the change", () => {
  test("a rule, a computed value, the screen and its field settings, when a field is removed", () => {
    const actions = [
      { target: "$.schema.properties.kinds", update: { title: "Какие" } },
      remove("$.schema.properties.name"),
    ];
    expect(findings({ actions }).toSorted()).toEqual([
      "error small.overlay.json#/actions/1: Поля «/name» в форме нет.",
      "error small.overlay.json#/actions/1: Поля «/name» в форме нет.",
      "error small.overlay.json#/actions/1: Поля «name» здесь нет.",
      "error small.overlay.json#/actions/1: Правило S-01: Поля «name» здесь нет.",
    ]);
    const found = checkDefinitions(regionalFiles({ schema, actions, extra: { "forms/small/ui.json": ui } }), {
      today: "2024-12-01",
    });
    expect(found.map(({ mend }) => mend).join("\n")).toContain(
      "На убранное ещё опираются: уберите и это или оставьте всё как было. Где это сказалось: forms/small/ui.json#/sections/0/fields/0.",
    );
  });

  test("a whole part of the definition cannot be taken away", () => {
    const actions = [{ target: "$.schema.properties.kinds", update: { title: "Какие" } }, remove("$.ui")];
    expect(findings({ actions })).toEqual([
      "error small.overlay.json#/actions/1: Изменение № 2 («зачем»): часть «ui» формы убирать нельзя.",
    ]);
  });

  test.each([["schema.properties.name"], ["$.schema['x-rules'][?@.id='S-01']"]])(
    "a target that cannot be read: %s",
    (target) => {
      const found = findings({ actions: [{ target, update: { title: "Имя" } }] });
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/actions\/0(: Изменение № 1 .* не разобран|\/target: Значение не того вида)/);
    },
  );

  test("what a form takes from its own earlier document, when the field is gone", () => {
    const row = { to: "/capacity", value: "source.name == 'А' ? dyn('full') : dyn(null)" };
    const manifest = { prefill: [{ from: "small", rows: [row] }] };
    const removals = [
      remove("$.schema.properties.name"),
      remove("$.schema['x-rules'][?@.id=='S-01']"),
      remove("$.schema.properties.total"),
      remove("$.ui.sections[*].fields[?@=='/name' || @=='/total']"),
      remove("$.ui.fields['/name']"),
    ];
    const found = findings({ manifest, actions: removals });
    expect(found).toEqual(["error small.overlay.json#/actions/0: Поля «name» здесь нет."]);
  });

  test("a composite line", () => {
    expect(findings({ actions: [remove("$.schema.properties.contact.properties.email")] })).toEqual([
      "error small.overlay.json#/actions/0: Поля «email» в этой группе нет.",
    ]);
  });

  test("a screen section that is gone leaves fields without a place", () => {
    expect(findings({ actions: [remove("$.ui.sections[?@.id=='rest']")] })).toEqual([
      "error small.overlay.json#/actions/0: Поля «Телефон» нет ни в одном разделе экрана: его нельзя заполнить.",
      "error small.overlay.json#/actions/0: Поля «Почта» нет ни в одном разделе экрана: его нельзя заполнить.",
    ]);
  });

  test("not when another change has mended it", () => {
    const mended = [
      remove("$.schema.properties.name"),
      remove("$.schema['x-rules'][?@.id=='S-01']"),
      remove("$.schema.properties.total"),
      remove("$.ui.sections[*].fields[?@=='/name' || @=='/total']"),
      remove("$.ui.fields['/name']"),
    ];
    expect(findings({ actions: mended })).toEqual([]);
  });

  test("what the common form has by itself is told of once, there", () => {
    const broken = { ...schema, "x-rules": [rule("S-01", "record.nmae == ''")] };
    const actions = [{ target: "$.schema.properties", update: { note: text("Примечание") } }];
    expect(findings({ schema: broken, actions })).toEqual([
      "error small.overlay.json#/actions/0: Поля «Примечание» нет ни в одном разделе экрана: его нельзя заполнить.",
      "error schema.json#/x-rules/0/rule: Правило S-01: Поля «nmae» здесь нет.",
    ]);
  });

  test("a target that is gone, with what was meant", () => {
    const files = regionalFiles({ schema, actions: [remove("$.schema['x-rules'][?@.id=='S-10']")] });
    const [found] = checkDefinitions(files, { today: "2024-12-01" });
    expect(found).toMatchObject({
      file: "forms/regions/north/small.overlay.json",
      pointer: "/actions/0",
      reason:
        "Изменение № 1 («зачем»): путь $.schema['x-rules'][?@.id=='S-10'] ничего не находит. Правила «S-10» нет.",
      mend: "Возможно, имелось в виду «S-01».",
    });
  });

  test("a finding of a region above is told of at its change, once", () => {
    const extra = {
      "forms/regions/city/region.json": { id: "city", extends: "north", name: { nominative: "Город" } },
      "forms/regions/city/small.overlay.json": {
        overlay: "1.1.0",
        info: { title: "т", version: "1" },
        actions: [
          { target: "$.schema.properties.capacity", description: "зачем", update: { title: "Способность" } },
        ],
      },
    };
    expect(findings({ actions: [remove("$.schema.properties.contact.properties.email")], extra })).toEqual([
      "error small.overlay.json#/actions/0: Поля «email» в этой группе нет.",
    ]);
  });

  test("an overlay that is no overlay is told of by its shape, not again by the form", () => {
    expect(findings({ actions: [{ target: "$.form", updat: {} } as never] }).length).toBe(2);
  });
});

describe("prefill", () => {
  const letter = {
    "forms/letter/form.json": {
      id: "letter",
      title: "Письмо",
      prefill: [
        {
          from: "small",
          rows: [
            { to: "/name", value: "source.name" },
            { to: "/kind", value: "source.contact.phone" },
          ],
        },
      ],
    },
    "forms/letter/schema.json": {
      $schema: "../../packages/core/schemas/definition.schema.json",
      type: "object",
      properties: { name: text("Имя"), kind: text("Вид") },
    },
  };

  test("a field that another form takes values from", () => {
    const actions = [
      { target: "$.schema.properties.kinds", update: { title: "Какие" } },
      remove("$.schema.properties.contact.properties.phone"),
    ];
    expect(findings({ actions, extra: letter })).toEqual([
      "error small.overlay.json#/actions/1: Поля «phone» в этой группе нет.",
      "error small.overlay.json#/actions/1: Поля «phone» здесь нет.",
    ]);
  });

  test("a field that values are put into", () => {
    const extra = {
      ...letter,
      "forms/regions/north/letter.overlay.json": {
        overlay: "1.1.0",
        info: { title: "т", version: "1" },
        actions: [{ description: "зачем", ...remove("$.schema.properties.kind") }],
      },
    };
    expect(findings({ extra })).toEqual(["error letter.overlay.json#/actions/0: Поля «/kind» в форме нет."]);
  });
});

describe("options", () => {
  test("a misspelt code in the common form is an error", () => {
    const at = (expression: string) =>
      findings({ schema: { ...schema, "x-rules": [rule("S-02", expression)] } }).map(
        (line) => line.split(": ")[2],
      );
    expect(at("record.capacity == 'ful'")).toEqual(["у поля «Дееспособность» нет варианта «ful»."]);
    expect(at("'ful' != record.capacity")).toEqual(["у поля «Дееспособность» нет варианта «ful»."]);
    expect(at("has(record.capacity) && dyn(record.capacity) in ['ful', 'none', 'x']").length).toBe(2);
    expect(at("'c' in record.kinds")).toEqual(["у поля «Виды» нет варианта «c»."]);
    expect(at("record.kinds.exists(k, k == 'c')")).toEqual(["у поля «Виды» нет варианта «c»."]);
    expect(
      at("record.kinds.all(k, k in ['a', 'b']) && record.capacity != 'none' && record.name != 'ful'"),
    ).toEqual([]);
    expect(at("cel.bind(c, record.capacity, c == 'ful')")).toEqual([
      "у поля «Дееспособность» нет варианта «ful».",
    ]);
  });

  test("an option that a change took away: what of the rules is left", () => {
    const actions = [remove("$.schema.properties.capacity.oneOf[?@.const=='none']")];
    const gone = "варианта «none» (недееспособен) у поля «Дееспособность» больше нет";
    expect(findings({ actions }).toSorted()).toEqual([
      `warning small.overlay.json#/actions/0: Поле «Опекун» теперь не показывается никогда: ${gone}.`,
      `warning small.overlay.json#/actions/0: Правило C-01 больше не сработает: ${gone}.`,
    ]);
  });

  test("a rule that nothing fulfils any more is an error", () => {
    const strict = {
      ...schema,
      "x-rules": [rule("S-03", "has(record.capacity) && record.capacity == 'none'")],
    };
    const actions = [remove("$.schema.properties.capacity.oneOf[?@.const=='none']")];
    expect(findings({ schema: strict, actions }).join("\n")).toContain(
      "error small.overlay.json#/actions/0: Правило S-03 теперь нарушено всегда",
    );
  });
});

describe("a change may not make a field take anything", () => {
  const anything = "теперь в нём может стоять что угодно.";
  test.each<[string, readonly object[]]>([
    ["Поле «Имя» потеряло вид (type)", [remove("$.schema.properties.name.type")]],
    ["Поле «Дееспособность» потеряло вид (type)", [remove("$.schema.properties.capacity.oneOf")]],
    ["Поле «Виды» потеряло описание строк (items)", [remove("$.schema.properties.kinds.items")]],
    [
      "Поле «Связь» стало принимать поля, которых в форме нет",
      [
        remove("$.schema.properties.contact['additionalProperties','unevaluatedProperties']"),
        { target: "$.schema.properties.contact", update: { additionalProperties: true } },
      ],
    ],
    [
      "Поле «Имя» стало принимать значения разного вида",
      [
        remove("$.schema.properties.name.type"),
        { target: "$.schema.properties.name", update: { type: ["string", "number"] } },
      ],
    ],
  ])("%s", (words, actions) => {
    const found = findings({ actions }).filter((line) => line.includes(anything));
    expect(found).toEqual([`error small.overlay.json#/actions/${actions.length - 1}: ${words}: ${anything}`]);
  });

  test("another kind, narrower or wider, is no such thing", () => {
    const actions = [
      remove("$.schema.properties.court.type"),
      { target: "$.schema.properties.court", update: { oneOf: [{ const: "a", title: "А" }] } },
    ];
    expect(findings({ actions })).toEqual([]);
  });
});

describe("regions", () => {
  const region = (id: string, more: object = {}) => ({
    [`forms/regions/${id}/region.json`]: { id, name: { nominative: id }, ...more },
  });

  test("that rest on one that is not there, or on each other", () => {
    const extra = {
      ...region("a", { extends: "nroth" }),
      ...region("b", { extends: "c" }),
      ...region("c", { extends: "b" }),
      ...region("d", { extends: "b" }),
    };
    expect(findings({ extra })).toEqual([
      "error region.json#/extends: Региона «nroth», на котором стоит этот, нет.",
      "error region.json#/extends: Регионы стоят друг на друге по кругу: b → c → b.",
      "error region.json#/extends: Регионы стоят друг на друге по кругу: c → b → c.",
    ]);
  });

  test("a form of their own that lacks their data, and changes to a form that they do not have", () => {
    const overlay = {
      overlay: "1.1.0",
      info: { title: "т", version: "1" },
      actions: [{ target: "$.form", description: "д", update: {} }],
    };
    const extra = {
      "forms/regions/north/plan/form.json": {
        id: "plan",
        title: "План",
        regionSlots: [{ pointer: "/partners/centre/name", title: "Центр", required: true }],
      },
      "forms/regions/north/plan/schema.json": {
        $schema: "x",
        type: "object",
        properties: { name: text("Имя") },
      },
      "forms/regions/north/plan.overlay.json": overlay,
    };
    expect(findings({ extra, region: { forms: { enable: ["small"] } } }).toSorted()).toEqual([
      "error form.json#/regionSlots: Форма есть только в этом регионе, а предлагаться не будет: в данных региона не хватает: «Центр» (/partners/centre/name).",
      "error plan.overlay.json#: Формы «plan» в регионе нет, изменения никуда не попадут.",
    ]);
  });

  test("an overlay of a form that is not enabled", () => {
    const files = regionalFiles({
      schema,
      region: { forms: { enable: [] } },
      actions: [{ target: "$.form", update: {} }],
    });
    const [found] = checkDefinitions(files, { today: "2024-12-01" });
    expect(found?.mend).toBe("Добавьте «small» в forms.enable в forms/regions/north/region.json.");
  });
});
