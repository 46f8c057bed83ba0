import { describe, expect, test } from "vitest";
import { checkDefinitions } from "../lint/checkDefinitions.ts";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { createCatalogue } from "./createCatalogue.ts";

const common = {
  "forms/common/parameters.json": {
    minAge: { title: "Возраст", value: 18, unit: "лет", basis: "п. 1" },
  },
  "forms/common/texts.json": { signatureHint: { title: "Под подписью", text: "(подпись)" } },
};
const overlay = {
  overlay: "1.1.0",
  info: { title: "Изменения", version: "1" },
  actions: [
    { target: "$.form.parameters.minAge", description: "Раньше", "x-basis": "п. 2", update: { value: 16 } },
    {
      target: "$.form.texts",
      description: "Ещё",
      "x-basis": "п. 2",
      update: { more: { $ref: "../../common/texts.json#/signatureHint" } },
    },
  ],
};

function files(manifest: object, extra: object = {}) {
  const schema = { properties: { a: { type: "string", title: "А", "x-basis": "п. 1" } } };
  return smallFiles(schema, { ...common, ...extra }, manifest as never);
}

function findings(manifest: object, extra: object = {}): readonly string[] {
  return checkDefinitions(files(manifest, extra), { today: "2024-12-01" }).map(describeFinding);
}

describe("parameters and texts that forms share", () => {
  const manifest = {
    parameters: { minAge: { $ref: "../common/parameters.json#/minAge" }, days: { title: "Дней", value: 5 } },
    texts: { hint: { $ref: "../common/texts.json#/signatureHint", title: "Своё название" } },
  };

  test("come in place of the reference; keys beside it win", () => {
    const form = createCatalogue(files(manifest)).resolve("small");
    expect(form.parameters).toEqual({ minAge: 18, days: 5 });
    expect(form.texts).toEqual({ hint: { title: "Своё название", text: "(подпись)" } });
    expect(findings(manifest)).toEqual([]);
  });

  test("an overlay meets plain values, and may refer as well", () => {
    const region = { id: "r", name: { nominative: "Р" } };
    const extra = { "forms/regions/r/region.json": region, "forms/regions/r/small.overlay.json": overlay };
    const form = createCatalogue(files(manifest, extra)).resolve("small", "r");
    expect(form.parameters.minAge).toBe(16);
    expect(form.texts.more?.text).toBe("(подпись)");
    expect(findings(manifest, extra)).toEqual([]);
  });

  test.each<[string, string]>([
    ["../common/parameters.json#/minAgee", "Возможно, имелось в виду «minAge»."],
    [
      "../common/parametrs.json#/minAge",
      "Файла «forms/common/parametrs.json» нет: проверьте путь до знака #.",
    ],
    [
      "../common/parameters.json#/minAge/basis",
      "После # нужен путь к записи в «forms/common/parameters.json»",
    ],
  ])("%s leads nowhere", ($ref, mend) => {
    const [found, ...others] = findings({ parameters: { minAge: { $ref } } });
    expect(others).toEqual([]);
    expect(found).toContain(
      `forms/small/form.json#/parameters/minAge/$ref: Ссылка «${$ref}» никуда не ведёт. ${mend}`,
    );
  });

  test("every reference that leads nowhere is named at once", () => {
    const $ref = "../common/texts.json#/gone";
    expect(findings({ parameters: { a: { $ref } }, texts: { b: { $ref } } })).toHaveLength(2);
  });
});

describe("the files of shared entries", () => {
  test.each<[object, string]>([
    [{ minAge: { title: "Возраст", valeu: 18 } }, "#/minAge/valeu: Ключ «valeu» здесь неизвестен."],
    [{ minAge: { title: "Возраст" } }, "#/minAge: Нет обязательного ключа «value»."],
    [{ "min-age": { title: "Возраст", value: 18 } }, "#/min-age: Ключ «min-age» здесь неизвестен."],
  ])("parameters.json with %j", (content, expected) => {
    expect(findings({}, { "forms/common/parameters.json": content }).join()).toContain(
      `forms/common/parameters.json${expected}`,
    );
  });

  test("texts.json without the text", () => {
    const found = findings({}, { "forms/common/texts.json": { hint: { title: "Под подписью" } } });
    expect(found.join()).toContain("forms/common/texts.json#/hint: Нет обязательного ключа «text».");
  });

  test("a parameter of a form still needs a title and a value, or a reference", () => {
    expect(findings({ parameters: { minAge: { title: "Возраст" } } }).join()).toContain(
      "forms/small/form.json#/parameters/minAge: Нет обязательного ключа «value».",
    );
  });
});
