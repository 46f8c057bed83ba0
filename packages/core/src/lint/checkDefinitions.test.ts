import { describe, expect, test } from "vitest";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const schemaFile = "forms/small/schema.json";
const name = { type: "string", title: "Имя", "x-basis": "п. 1" };

/** The findings as one text each. */
function findings(
  schema: unknown,
  extra: { readonly [path: string]: unknown } = {},
  manifest = {},
): readonly string[] {
  return checkDefinitions(smallFiles(schema, extra, manifest), { today: "2024-12-01" }).map(describeFinding);
}

function withRule(rule: object): readonly string[] {
  return findings({
    properties: { name, n: { type: "integer", title: "N" } },
    "x-rules": [{ id: "R-1", message: "м", ...rule }],
  });
}

test("a sound definition has no findings", () => {
  expect(withRule({ rule: "!has(record.name) || record.n + 1 > 2" })).toEqual([]);
});

describe("the shape of the files", () => {
  test("a misspelt keyword", () => {
    const found = findings({ properties: { name: { ...name, "x-ruls": [] } } });
    expect(found).toEqual([
      `${schemaFile}#/properties/name/x-ruls: Ключ «x-ruls» здесь неизвестен. Возможно, имелось в виду «x-rules».`,
    ]);
  });

  test("an unknown key of the manifest", () => {
    expect(findings({ properties: { name } }, {}, { titel: "?" }).join()).toContain(
      "forms/small/form.json#/titel: Ключ «titel»",
    );
  });

  test("a misspelt key deep inside names the keys that are known there", () => {
    const found = findings(
      { properties: { name } },
      {
        "forms/regions/r/small.overlay.json": {
          overlay: "1.1.0",
          info: { title: "t", version: "1" },
          actions: [{ target: "$", description: "d", updat: {} }],
        },
      },
    );
    expect(found.join()).toContain(
      "/actions/0/updat: Ключ «updat» здесь неизвестен. Возможно, имелось в виду «update».",
    );
  });

  test("a missing file, and a folder that is called otherwise", () => {
    const found = checkDefinitions(
      { "forms/a/form.json": { id: "b", title: "Б" } },
      { today: "2024-12-01" },
    ).map(describeFinding);
    expect(found.join("\n")).toContain("forms/a/schema.json#: Файла нет");
    expect(found.join("\n")).toContain("forms/a/form.json#/id: Имя формы «b» не совпадает с папкой «a».");
  });
});

test("regions: a folder without its file, another name, forms and overlays that reach nothing", () => {
  const region = { id: "norht", name: { nominative: "Север" }, forms: { enable: ["smal"] } };
  const overlay = {
    overlay: "1.1.0",
    info: { title: "t", version: "1" },
    actions: [{ target: "$", description: "d", update: {} }],
  };
  const found = findings(
    { properties: { name } },
    {
      "forms/regions/north/region.json": region,
      "forms/regions/north/smalll.overlay.json": overlay,
      "forms/regions/south/small.overlay.json": overlay,
    },
  ).join("\n");
  expect(found).toContain(
    "forms/regions/north/region.json#/id: Имя региона «norht» не совпадает с папкой «north».",
  );
  expect(found).toContain(
    "forms/regions/north/region.json#/forms/enable/0: Формы «smal» нет. Возможно, имелось в виду «small».",
  );
  expect(found).toContain("forms/regions/north/smalll.overlay.json#: Формы «smalll» в регионе нет");
  expect(found).toContain("forms/regions/south/region.json#: Файла нет");
});

test("titles and options are for people", () => {
  const option = { const: "x", title: "Икс" };
  const found = findings({
    properties: { a: { type: "string" }, b: { title: "Б", oneOf: [option, option, { const: "y" }] } },
  }).join("\n");
  expect(found).toContain("/properties/a: У поля нет названия.");
  expect(found).toContain("/properties/b/oneOf: Вариант «x» описан дважды.");
  expect(found).toContain("/properties/b/oneOf: У варианта «y» нет названия.");
});

describe("rules", () => {
  test.each([
    [{ rule: "record.nmae == 'x'" }, "/x-rules/0/rule", "Поля «nmae» здесь нет."],
    [{ rule: "!has(record.nmae)" }, "/x-rules/0/rule", "Поля «nmae» здесь нет."],
    [{ rule: "record.name ==" }, "/x-rules/0/rule", "Выражение оборвано."],
    [{ rule: "(record.name == 'x'" }, "/x-rules/0/rule", "Не хватает закрывающей скобки."],
    [{ rule: "record.name == 'x" }, "/x-rules/0/rule", "Не хватает закрывающей кавычки."],
    [{ rule: "record.name > record.n" }, "/x-rules/0/rule", "Так сравнивать или считать нельзя"],
    [{ rule: "record.name" }, "/x-rules/0/rule", "нужно «да» или «нет»"],
    [{ rule: "nobody.name == 'x'" }, "/x-rules/0/rule", "Имя «nobody» неизвестно"],
    [{ rule: "agee(record.name, today()) > 1" }, "/x-rules/0/rule", "Нет такой функции"],
    [{ rule: "params.max > 1" }, "/x-rules/0/rule", "Поля «max» здесь нет."],
    [{ rule: "true", message: "до {record.x}" }, "/x-rules/0/message", "Поля «x» здесь нет."],
    [{ rule: "true", at: "/nowhere" }, "/x-rules/0/at", "поля «/nowhere» здесь нет"],
  ])("%j", (rule, pointer, words) => {
    const found = withRule(rule).join("\n");
    expect(found).toContain(`${schemaFile}#${pointer}: Правило R-1:`);
    expect(found).toContain(words);
  });

  test("is a rule, or adopts keywords that check data", () => {
    expect(withRule({}).join()).toContain(
      `${schemaFile}#/x-rules/0: Правило R-1: нужно либо «rule», либо «keywords»`,
    );
    expect(withRule({ keywords: ["requird"] }).join()).toContain(
      "не проверяет данные. Возможно, имелось в виду «required».",
    );
  });

  test("a rule of a shared block is reported where it is written", () => {
    const block = {
      type: "object",
      title: "Блок",
      properties: { a: name },
      "x-rules": [{ id: "B-1", rule: "self.b == ''", message: "м" }],
    };
    const found = findings(
      { properties: { x: { $ref: "../common/block.json" } } },
      { "forms/common/block.json": block },
    );
    expect(found.join()).toContain(
      "forms/common/block.json#/x-rules/0/rule: Правило B-1: Поля «b» здесь нет.",
    );
  });

  test("conditions and computed values", () => {
    const found = findings({
      properties: { a: { ...name, "x-visible": "record.z" }, b: { ...name, "x-computed": "self.z" } },
    });
    expect(found.map((text) => text.split(":")[0])).toEqual([
      `${schemaFile}#/properties/a/x-visible`,
      `${schemaFile}#/properties/b/x-computed`,
    ]);
  });
});

describe("the screen", () => {
  const ui = (sections: unknown, fields: object = {}) => ({ "forms/small/ui.json": { sections, fields } });

  test("names only what is there, once, and forgets nothing", () => {
    const found = findings(
      { properties: { name, other: name, third: name } },
      ui(
        [
          { id: "a", title: "А", fields: ["/name", "/naem"] },
          { id: "a", title: "Б", fields: ["/other", "/name"] },
        ],
        { "/x": {} },
      ),
    ).join("\n");
    expect(found).toContain(
      "ui.json#/sections/0/fields/1: Поля «/naem» в форме нет. Возможно, имелось в виду «/name».",
    );
    expect(found).toContain("ui.json#/sections/1/fields/1: Поле «/name» уже стоит на экране");
    expect(found).toContain("ui.json#/sections/1/id: Раздел «a» описан дважды.");
    expect(found).toContain("ui.json#/fields/~1x: Поля «/x» в форме нет.");
    expect(found).toContain(`${schemaFile}#/properties/third: Поля «Имя» нет ни в одном разделе экрана`);
  });
});

describe("the schema", () => {
  test("required names that are not there, unknown formats, broken lines and patterns, dead references", () => {
    const at = (schema: object) =>
      findings({ properties: { name, a: { title: "А", ...schema } } }).join("\n");
    expect(at({ type: "object", properties: { b: name }, required: ["c"] })).toContain(
      "/properties/a/required: Обязательного поля «c» нет",
    );
    expect(at({ type: "string", format: "dat" })).toContain(
      "/properties/a/format: Формат «dat» неизвестен. Возможно, имелось в виду «date».",
    );
    const styled = (styles: object) =>
      at({ type: "object", properties: { b: name }, "x-print": { line: ["{b}"], styles } });
    expect(styled({ genitive: ["{bb}"] })).toContain("/properties/a/x-print: Поля «bb»");
    expect(styled({ short: ["{b}"] })).toContain(
      "/properties/a/x-print: Запись «short» в styles не подействует.",
    );
    expect(at({ type: "object", properties: { b: name }, "x-print": { line: ["{x}"] } })).toContain(
      "/properties/a/x-print: Поля «x»",
    );
    expect(at({ type: "string", pattern: "(" })).toContain("Схема не читается");
    expect(at({ $ref: "../common/no.json" })).toContain(
      "/properties/a/$ref: Ссылка «../common/no.json» никуда не ведёт.",
    );
  });
});

describe("examples", () => {
  const example = (file: string, content: unknown) =>
    findings({ properties: { name }, required: ["name"] }, { [`forms/small/examples/${file}`]: content });

  test("must behave as they say", () => {
    expect(example("good.json", { name: "А" })).toEqual([]);
    expect(
      example("bad.invalid.json", { data: {}, problems: [{ path: "/name", rule: "required" }] }),
    ).toEqual([]);
    expect(example("good.json", {}).join()).toContain("Пример должен проходить, но: required (/name)");
    expect(example("bad.invalid.json", { data: {}, problems: [] }).join()).toContain(
      "Лишнее замечание: required (/name)",
    );
    expect(
      example("bad.invalid.json", {
        data: { name: "А" },
        problems: [{ path: "/name", rule: "required" }],
      }).join(),
    ).toContain("Нет ожидаемого замечания required (/name).");
  });
});

test("examples are silent while the form itself is broken", () => {
  const found = findings(
    { properties: { name: { ...name, "x-ruls": [] } }, required: ["name"] },
    { "forms/small/examples/good.json": {} },
  );
  expect(found.length).toBe(1);
});

describe("schemas from elsewhere", () => {
  const foreign = (schema: object) =>
    findings({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema });

  test("may have words of their own, but no misspelt ones", () => {
    expect(foreign({ properties: { name: { type: "string", faker: "name" } } })).toEqual([
      `${schemaFile}#/properties/name/faker: Ключевое слово «faker» неизвестно. Оно ни на что не влияет.`,
    ]);
    expect(foreign({ properties: { name: { type: "string", maxLenght: 3 } } }).join()).toContain(
      "Возможно, имелось в виду «maxLength».",
    );
  });
});
