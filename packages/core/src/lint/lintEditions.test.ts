import { describe, expect, test } from "vitest";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { changes, datedForm, region } from "../testing/datedFiles.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const found = (files: DefinitionFiles) =>
  checkDefinitions(files, { today: "2025-01-01" }).map(
    ({ file, pointer, reason }) => `${file}#${pointer} ${reason}`,
  );

const two = { "2023": undefined, "2024": "2024-06-01" };
const older = "forms/small/editions/2023";
const north = "forms/regions/north";
const manifest = (more: object) => ({ id: "small", title: "Форма", ...more });

describe("editions of a form", () => {
  test("that can be told apart are right", () => {
    expect(found(datedForm({ "2022": undefined, "2023": "2023-01-01", "2024": "2024-01-01" }))).toEqual([]);
    expect(found(datedForm({ "2023": "2023-01-01", "2024": "2024-01-01" }))).toEqual([]);
  });

  test.each([
    [
      "the folder has another name",
      { [`${older}/form.json`]: manifest({ edition: "2022" }) },
      [`${older}/form.json#/edition Редакция «2022» не совпадает с папкой «2023».`],
    ],
    [
      "it is another form's",
      { [`${older}/form.json`]: { ...manifest({ edition: "2023" }), id: "big" } },
      [`${older}/form.json#/id Имя формы «big» не совпадает с папкой «small».`],
    ],
    [
      "a part is missing",
      { [`${older}/schema.json`]: undefined },
      [`${older}/schema.json# Файла нет, без него прежняя редакция не откроется.`],
    ],
    [
      "two are always in force",
      { "forms/small/form.json": manifest({ edition: "2024" }) },
      [
        `${older}/form.json# Не сказано, с какого дня действует редакция «2023»; у редакции «2024» тоже.`,
        "forms/small/form.json# Не сказано, с какого дня действует редакция «2024»; у редакции «2023» тоже.",
      ],
    ],
    [
      "two begin on the same day",
      { [`${older}/form.json`]: manifest({ edition: "2023", effectiveFrom: "2024-06-01" }) },
      [
        `${older}/form.json#/effectiveFrom Редакция «2023» действует с того же дня, что и «2024».`,
        "forms/small/form.json#/effectiveFrom Редакция «2024» действует с того же дня, что и «2023».",
      ],
    ],
    [
      "an older one begins later",
      { [`${older}/form.json`]: manifest({ edition: "2023", effectiveFrom: "2025-06-01" }) },
      ["forms/small/form.json#/effectiveFrom Прежняя редакция «2023» действует позже этой."],
    ],
    [
      "both have one name",
      { "forms/small/form.json": manifest({ edition: "2023", effectiveFrom: "2024-06-01" }) },
      ["forms/small/form.json#/edition Редакция «2023» есть и в папке формы, и среди прежних."],
    ],
    [
      "the name would be taken apart",
      { "forms/small/form.json": manifest({ edition: "2024+1", effectiveFrom: "2024-06-01" }) },
      [
        "forms/small/form.json#/edition В названии редакции «2024+1» есть знак, который в нём не может стоять (+, косая черта, пробел).",
      ],
    ],
  ])("are told of when %s", (_, files, findings) => {
    const all = Object.entries({ ...datedForm(two), ...files }).filter(([, file]) => file !== undefined);
    expect(found(Object.fromEntries(all))).toEqual(findings);
  });

  test("are looked at as forms, older ones too, in every region that changes them", () => {
    const rule = { id: "R-1", rule: "record.b == 1", message: "м" };
    const schema = { type: "object", "x-rules": [rule], properties: { a: { type: "string", title: "А" } } };
    expect(found({ ...datedForm(two), [`${older}/schema.json`]: schema })).toEqual([
      `${older}/schema.json#/x-rules/0/rule Правило R-1: Поля «b» здесь нет.`,
    ]);
    const lost = { target: "$.schema.properties.lost", description: "д", remove: true };
    const files = {
      ...datedForm(two),
      ...region("north"),
      [`${north}/small/editions/2023+1.overlay.json`]: changes("1", { actions: [lost] }),
    };
    expect(found(files)).toEqual([
      expect.stringContaining(`${north}/small/editions/2023+1.overlay.json#/actions/0`),
    ]);
  });

  test("have examples of their own", () => {
    const wrapped = { $schema: "x/example.schema.json", edition: "1999", data: {} };
    const files = {
      ...datedForm(two),
      [`${older}/examples/good.json`]: { a: "1" },
      [`${older}/examples/bad.json`]: { b: "1" },
      "forms/small/examples/lost.json": wrapped,
    };
    expect(found(files)).toEqual([
      `${older}/examples/bad.json# Пример должен проходить, но: additionalProperties (/b): В разделе «Форма 2023» нет поля «b»: проверьте имя.`,
      "forms/small/examples/lost.json# Редакции «1999» у формы «small» нет. Есть: 2024, 2023.",
    ]);
  });

  test("read the day of the case from dates", () => {
    const schema = {
      type: "object",
      properties: {
        date: { type: "string", format: "date", title: "Дата" },
        rows: {
          type: "array",
          title: "Строки",
          items: { type: "object", properties: { date: { type: "string", format: "date", title: "Дата" } } },
        },
        name: { type: "string", title: "Имя" },
      },
    };
    const caseDate = ["/date", "/name", "/rows/0/date", "/dete"];
    const files = {
      "forms/small/form.json": manifest({ caseDate }),
      "forms/small/schema.json": { $schema: "../x.schema.json", ...schema },
    };
    expect(found(files)).toEqual([
      "forms/small/form.json#/caseDate/1 Даты «/name» в форме нет.",
      "forms/small/form.json#/caseDate/2 Даты «/rows/0/date» в форме нет.",
      "forms/small/form.json#/caseDate/3 Даты «/dete» в форме нет.",
    ]);
  });
});

describe("a region's changes", () => {
  const base = { ...datedForm(two), ...region("north") };
  const at = (path: string, overlay: object) => found({ ...base, [`${north}/${path}`]: overlay });

  test("of editions that are there are right", () => {
    expect(at("small.overlay.json", changes("1"))).toEqual([]);
    expect(at("small/editions/2023+1.overlay.json", changes("1"))).toEqual([]);
    expect(at("small/editions/2023.overlay.json", changes("1", { "x-base": "2023" }))).toEqual([]);
  });

  test("of an edition that is not there reach nothing", () => {
    expect(at("small.overlay.json", changes("1", { "x-base": "2032" }))).toEqual([
      `${north}/small.overlay.json#/x-base Редакции «2032» у формы нет, изменения никуда не попадут.`,
    ]);
    expect(at("small/editions/2032+1.overlay.json", changes("1"))).toEqual([
      `${north}/small/editions/2032+1.overlay.json# Редакции «2032» у формы нет, изменения никуда не попадут.`,
    ]);
    expect(at("lost/editions/2023+1.overlay.json", changes("1"))).toEqual([
      `${north}/lost/editions/2023+1.overlay.json# Формы «lost» в регионе нет, изменения никуда не попадут.`,
    ]);
    expect(found({ ...base, [`${north}/small/editions/2032.hbs`]: "" })).toEqual([
      `${north}/small/editions/2032.hbs# Редакции «2032» у формы нет, по этому шаблону ничего не печатается.`,
    ]);
  });

  test("in a file with another name mislead", () => {
    expect(at("small/editions/2023+1.overlay.json", changes("2"))).toEqual([
      `${north}/small/editions/2023+1.overlay.json# Имя файла «2023+1» не говорит о том, что в нём: изменения 2 редакции «2023».`,
    ]);
  });

  test("of one version, or from one day, cannot be told apart", () => {
    const twice = {
      ...base,
      [`${north}/small.overlay.json`]: changes("1", { "x-base": "2023", "x-effectiveFrom": "2024-01-01" }),
      [`${north}/small/editions/2023+1.overlay.json`]: changes("1"),
    };
    expect(found(twice).filter((line) => line.includes("дважды"))).toEqual([
      `${north}/small/editions/2023+1.overlay.json#/info/version Редакция «2023+1» получается дважды: те же редакция формы и версия изменений в ${north}/small.overlay.json.`,
    ]);
    const day = { "x-effectiveFrom": "2024-07-01" };
    const together = {
      ...base,
      [`${north}/small.overlay.json`]: changes("2", day),
      [`${north}/small/editions/2024+1.overlay.json`]: changes("1", day),
    };
    expect(found(together)).toEqual([
      `${north}/small/editions/2024+1.overlay.json#/x-effectiveFrom Эти изменения действуют с того же дня, что и ${north}/small.overlay.json.`,
    ]);
  });

  test("that came when their edition was over are in force on no day", () => {
    const late = changes("1", { "x-base": "2023", "x-effectiveFrom": "2024-09-01" });
    expect(at("small/editions/2023+1.overlay.json", late)).toEqual([
      `${north}/small/editions/2023+1.overlay.json#/x-effectiveFrom Эти изменения не действуют ни в один день: редакции «2023» тогда уже нет.`,
    ]);
  });

  test("a version that would be taken apart is refused", () => {
    expect(at("small.overlay.json", changes("1+2"))).toEqual([
      `${north}/small.overlay.json#/info/version В версии изменений «1+2» есть знак, который в ней не может стоять (+, косая черта, пробел).`,
    ]);
  });

  test("do not extend those of another edition", () => {
    const files = {
      ...base,
      ...region("south"),
      "forms/regions/south/small.overlay.json": changes("s", {
        extends: "../north/small/editions/2023+n.overlay.json",
      }),
      [`${north}/small/editions/2023+n.overlay.json`]: changes("n"),
    };
    expect(found(files)).toEqual([
      `forms/regions/south/small.overlay.json#/extends ${north}/small/editions/2023+n.overlay.json – изменения редакции «2023», а здесь редакция «2024».`,
    ]);
  });
});
